import type { Instant } from '../day';
import type { Scale } from '../scale';
import { dayWithNumber } from '../trends/day-number';
import type { Point } from '../trends/point';
import { narrative } from './fhir-narrative';
import { reference, type Resource, stringOf } from './fhir-parts';
import { allLines, type Line, type Paper, type Section } from './paper';
import { stableId } from './stable-id';

/** The code system of the three scales; described in `docs/fhir/`. It is ours, and names no place in the network. */
export const scaleSystem = 'urn:uuid:6f1c3c0e-7f0a-4f5b-9d53-0d5a3f0c7b41';

/** Codes of the scales in it. */
const scaleCodes: Record<Scale, string> = {
  connectedness: 'connectedness',
  purpose: 'purpose',
  wellbeing: 'well-being',
};

export type FhirBundle = {
  resourceType: 'Bundle';
  id: string;
  type: 'document';
  entry: { fullUrl: string; resource: Resource }[];
} & Record<string, unknown>;

export type FhirMeta = {
  madeAt: Instant;
  /** The name that the person gave; empty for none. */
  name: string;
  /** Tells this journal's things from another's; the same for the same journal. */
  seed: string;
  /** What kind of document it is, in words. */
  kind: string;
  /** How a scale's ends are named and that it is self-reported, in words. */
  scaleMeans: (scale: Scale) => string;
  /** How a day's value comes about, in words. */
  method: string;
  /** Resources that belong to blocks of the page, by the block's id. */
  others?: ReadonlyMap<string, Resource>;
};

function entry(resource: Resource) {
  return { fullUrl: `urn:uuid:${resource.id}`, resource };
}

function observations(line: Line, patient: string, meta: FhirMeta): Resource[] {
  const { lane } = line;
  if (!lane) return [];
  const code = {
    coding: [{ system: scaleSystem, code: scaleCodes[lane.scale], display: line.label }],
    text: meta.scaleMeans(lane.scale),
  };
  return lane.points.map(({ at, value }: Point): Resource => {
    const day = dayWithNumber(at);
    return {
      resourceType: 'Observation',
      id: stableId(`${meta.seed} ${lane.scale} ${day}`),
      status: 'final',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'survey',
              display: 'Survey',
            },
          ],
        },
      ],
      code,
      subject: reference(patient),
      effectiveDateTime: day,
      performer: [reference(patient)],
      method: { text: meta.method },
      valueQuantity: { value, system: 'http://unitsofmeasure.org', code: '{score}' },
    };
  });
}

function resourcesOf({ blocks }: Section, patient: string, meta: FhirMeta): Resource[] {
  const lines = blocks.flatMap((block) => block.lines);
  return [
    ...lines.flatMap((line) => observations(line, patient, meta)),
    ...blocks.flatMap(({ id }) => meta.others?.get(id) ?? []),
  ];
}

/** The id of the person in a journal's documents. */
export function patientId(seed: string): string {
  return stableId(`${seed} patient`);
}

/**
 * The page as a FHIR R4 document: a Composition whose sections say what the page says, the values of the scales that
 * are drawn on it, and a Patient with the name that was given, or none. Nothing is in it that is not on the page.
 * @param paper what leaves, without what was struck out
 */
export function bundleOf(paper: Paper, meta: FhirMeta): FhirBundle {
  const patient = patientId(meta.seed);
  const about = allLines(paper).map(({ id, words }) => `${id}=${words}`);
  const bundle = stableId([meta.seed, meta.madeAt, paper.about, ...about].join('\n'));
  const name = stringOf(meta.name);
  const sections = paper.sections.map((section) => ({
    section,
    resources: resourcesOf(section, patient, meta),
  }));
  const composition: Resource = {
    resourceType: 'Composition',
    id: stableId(`${bundle} composition`),
    text: { status: 'generated', div: narrative([paper.forWhom, paper.about, paper.foot]) },
    status: 'final',
    type: {
      coding: [{ system: 'http://loinc.org', code: '51855-5', display: 'Patient Note' }],
      text: meta.kind,
    },
    subject: reference(patient),
    date: meta.madeAt,
    author: [reference(patient)],
    title: stringOf(paper.title),
    section: sections.map(({ section, resources }) => ({
      title: stringOf(section.title),
      text: { status: 'generated', div: narrative([], section) },
      ...(resources.length > 0 && { entry: resources.map(({ id }) => reference(id)) }),
    })),
  };
  if (sections.length === 0) delete composition['section'];
  return {
    resourceType: 'Bundle',
    id: bundle,
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${bundle}` },
    type: 'document',
    timestamp: meta.madeAt,
    entry: [
      entry(composition),
      entry({
        resourceType: 'Patient',
        id: patient,
        ...(name !== null && { name: [{ text: name }] }),
      }),
      ...sections.flatMap(({ resources }) => resources.map(entry)),
    ],
  };
}
