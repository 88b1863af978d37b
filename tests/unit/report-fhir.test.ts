import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../domain/day';
import { summaryOf } from '../../domain/day-summary';
import { bundleOf, type FhirMeta, scaleSystem } from '../../domain/report/fhir';
import { responsesOn } from '../../domain/report/fhir-response';
import { inXhtml } from '../../domain/report/fhir-narrative';
import { allLines, leaving } from '../../domain/report/paper';
import { type ReportRecords, reportOf } from '../../domain/report/report';
import { stableId } from '../../domain/report/stable-id';
import type { ReportChoices } from '../../domain/report/report';
import { anyParts, anyReportRecords, choosing, madeOn } from '../support/any-report';
import { fhirFaultsIn } from '../support/fhir-schema';
import { recordOn } from '../support/guide-journal';
import { fileWith } from '../support/questionnaires';
import { plainWords } from '../support/report-words';

const meta: FhirMeta = {
  madeAt: '2026-05-11T12:00:00.000Z' as Instant,
  ...{ name: 'M.', seed: 'a journal', kind: 'Notes', method: 'Median' },
  scaleMeans: (scale) => `${scale}, self-reported`,
};

function documentOf(
  records: ReportRecords,
  changes: Partial<ReportChoices> = {},
  name = meta.name,
) {
  const choices = choosing(changes);
  const paper = leaving(reportOf(records, choices, madeOn, plainWords), choices.struck);
  return bundleOf(paper, { ...meta, name, others: responsesOn(paper, records, meta.seed) });
}

function resources(bundle: ReturnType<typeof documentOf>, type: string) {
  return bundle.entry.map(({ resource }) => resource).filter((one) => one.resourceType === type);
}

const checkIn = recordOn('check-in', 'c', '2026-04-07', {
  ...{ connectedness: 7, purpose: null, wellbeing: 4, hard: false, prompt: null, source: null },
  ...{ reflection: 'Some <words> & "more".\u0000', practice: null },
});
const summary = summaryOf(checkIn.day, [checkIn.body]);
const records: ReportRecords = {
  ...{ checkIns: [checkIn], summaries: summary ? [summary] : [] },
  ...{ experiences: [], insights: [], practices: [], questions: [] },
  ...{ questionnaires: [], responses: [] },
};

describe('the document for a clinic', () => {
  test('is valid FHIR R4 by HL7’s own schema, whatever is in it', { timeout: 120_000 }, () => {
    expect(fhirFaultsIn({ resourceType: 'Bundle', nonsense: true } as never)).not.toEqual([]);
    fc.assert(
      fc.property(
        anyReportRecords,
        anyParts,
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        (any, parts, name) => {
          expect(fhirFaultsIn(documentOf(any, { parts }, name))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
    const system = JSON.parse(readFileSync('docs/fhir/afterglow-daily-scales.json', 'utf8'));
    expect(fhirFaultsIn(system)).toEqual([]);
    expect(system.url).toBe(scaleSystem);
  });

  test('begins with the Composition, and everything that it refers to is in it', () => {
    fc.assert(
      fc.property(anyReportRecords, (any) => {
        const bundle = documentOf(any);
        expect(bundle.entry[0]?.resource.resourceType).toBe('Composition');
        const there = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
        expect(there.size).toBe(bundle.entry.length);
        const named = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)];
        expect(named.filter(([, address = '']) => !there.has(address))).toEqual([]);
        for (const { fullUrl, resource } of bundle.entry) {
          expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
        }
      }),
    );
  });

  test('has the value of each scale that the page draws, by day, in our own code system', () => {
    const [connectedness, wellbeing, ...others] = resources(documentOf(records), 'Observation');
    expect(others).toEqual([]);
    expect(connectedness).toMatchObject({
      effectiveDateTime: '2026-04-07',
      valueQuantity: { value: 7, code: '{score}' },
      code: { coding: [{ system: scaleSystem, code: 'connectedness' }] },
    });
    expect(wellbeing).toMatchObject({ valueQuantity: { value: 4 } });
  });

  test('has answers in the groups of their questionnaire, a repeating one once a round', () => {
    const answer = (linkId: string, turn: number, value: string) => ({
      ...{ linkId, turn, words: 'How?', values: [{ type: 'string' as const, value }] },
    });
    const responses = [
      recordOn('response', 'r', '2026-04-07', {
        ...{ questionnaire: 'q', title: 'Nights', url: '', version: '', status: 'completed' },
        answers: [answer('a', 0, 'one'), answer('b', 0, 'two'), answer('b', 1, 'three')],
        scores: [],
      }),
    ];
    const item = [
      { linkId: 'a', type: 'string', text: 'How?' },
      {
        ...{ linkId: 'g', type: 'group', repeats: true },
        item: [{ linkId: 'b', type: 'string', text: 'How?' }],
      },
    ];
    const questionnaires = [
      recordOn('questionnaire', 'q', '2026-04-07', {
        ...{ title: 'Nights', url: '', version: '', file: '', text: fileWith(item) },
      }),
    ];
    const told = (linkId: string, valueString: string) => ({
      ...{ linkId, text: 'How?', answer: [{ valueString }] },
    });
    const [all] = resources(
      documentOf({ ...records, responses, questionnaires }),
      'QuestionnaireResponse',
    );
    expect(all?.['item']).toEqual([
      told('a', 'one'),
      { linkId: 'g', item: [told('b', 'two')] },
      { linkId: 'g', item: [told('b', 'three')] },
    ]);
    const struck = new Set(['r.answer.0.b']);
    const [left] = resources(
      documentOf({ ...records, responses, questionnaires }, { struck }),
      'QuestionnaireResponse',
    );
    expect(left?.['item']).toEqual([told('a', 'one'), { linkId: 'g', item: [told('b', 'three')] }]);
  });

  test('names nobody who gave no name, and says no more of a person than that', () => {
    expect(resources(documentOf(records, {}, ''), 'Patient')).toEqual([
      { resourceType: 'Patient', id: stableId('a journal patient') },
    ]);
    expect(resources(documentOf(records), 'Patient')[0]).toMatchObject({ name: [{ text: 'M.' }] });
  });

  test('is the same again for the same page, and other for another', () => {
    expect(documentOf(records)).toEqual(documentOf(records));
    const other = documentOf(records, { struck: new Set(['scale.wellbeing']) });
    expect(other.id).not.toBe(documentOf(records).id);
    expect(resources(other, 'Observation')).toHaveLength(1);
    expect(resources(other, 'Observation')[0]).toEqual(
      resources(documentOf(records), 'Observation')[0],
    );
  });

  test('reads as words, never as markup', () => {
    const [composition] = resources(documentOf(records), 'Composition');
    const said = JSON.stringify(composition);
    expect(said).toContain('Some &lt;words&gt; &amp; &quot;more&quot;.');
    expect(said).not.toContain('<words>');
    expect(said).not.toContain(String.raw`\u0000`);
  });

  test('holds nothing of a line that was struck out, and all of the others', () => {
    fc.assert(
      fc.property(anyReportRecords, fc.infiniteStream(fc.boolean()), (any, toss) => {
        const lines = allLines(reportOf(any, choosing(), madeOn, plainWords));
        const struck = new Set(lines.filter(() => toss.next().value).map(({ id }) => id));
        const bundle = documentOf(any, { struck });
        const said = JSON.stringify(bundle);
        for (const { id, words, lane } of lines) {
          const own = /said-[\w-]+-end/.exec(words)?.[0];
          if (own !== undefined) expect(said.includes(inXhtml(own))).toBe(!struck.has(id));
          if (!lane) continue;
          const observed = resources(bundle, 'Observation').filter((one) =>
            JSON.stringify(one).includes(`scale-${lane.scale}`),
          );
          expect(observed).toHaveLength(struck.has(id) ? 0 : lane.points.length);
        }
      }),
    );
  });
});

describe('ids that stay', () => {
  test('are UUIDs of version 8, one for each name', () => {
    const names = Array.from({ length: 20_000 }, (_, place) => `seed wellbeing ${place}`);
    const ids = names.map(stableId);
    expect(new Set(ids).size).toBe(names.length);
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(ids.filter((id) => !form.test(id))).toEqual([]);
  });
});
