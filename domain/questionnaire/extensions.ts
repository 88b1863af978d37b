import { chosenIn, fieldOf, type Json, listIn, shortName } from './json';

const core = 'http://hl7.org/fhir/StructureDefinition/';
const capture = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';

/** What an option counts as: as R4 has it, on value sets and code systems, and as R5 calls it. */
const ordinals = new Set([
  `${core}ordinalValue`,
  `${core}valueset-ordinalValue`,
  `${core}codesystem-ordinalValue`,
  `${core}itemWeight`,
]);

/** The value of a sum, worked out from the answers. */
export const calculated = `${capture}sdc-questionnaire-calculatedExpression`;

export const variable = `${core}variable`;

/** How a text may be said a second time: in another language, or laid out. */
export const renderings = {
  translation: `${core}translation`,
  markdown: `${core}rendering-markdown`,
  xhtml: `${core}rendering-xhtml`,
} as const;

const hidden = `${core}questionnaire-hidden`;

const calculations = new Set([
  ...['initialExpression', 'candidateExpression', 'answerExpression', 'contextExpression'].map(
    (name) => `${capture}sdc-questionnaire-${name}`,
  ),
  calculated,
  variable,
  `${core}cqf-expression`,
  `${core}questionnaire-constraint`,
  `${core}targetConstraint`,
  `${core}cqf-calculatedValue`,
]);

const conditions = new Set([`${capture}sdc-questionnaire-enableWhenExpression`]);

const pictures = new Set([
  `${capture}sdc-questionnaire-itemMedia`,
  `${capture}sdc-questionnaire-itemAnswerMedia`,
]);

/** What an extension asks for that Afterglow does not do; null for what it does, or what needs nothing done. */
export function unusedKind(
  url: string,
): 'calculation' | 'condition' | 'picture' | 'extension' | null {
  if (ordinals.has(url) || url === hidden) return null;
  if (calculations.has(url)) return 'calculation';
  if (conditions.has(url)) return 'condition';
  return pictures.has(url) ? 'picture' : 'extension';
}

/** The extensions of an element, each with its address. */
export function extensionsOf(element: Json, place: string): { url: string; extension: Json }[] {
  return listIn(element, 'extension', place).flatMap((extension) => {
    const url = fieldOf(extension, 'url');
    return typeof url === 'string' ? [{ url, extension }] : [];
  });
}

/** What an option or a coding counts as; null where nothing says so. */
export function ordinalOf(element: Json, place: string): number | null {
  for (const { url, extension } of extensionsOf(element, place)) {
    if (!ordinals.has(url)) continue;
    const { value } = chosenIn(extension, 'value') ?? { value: null };
    if (typeof value === 'number' && Math.abs(value) <= 1_000_000) return value;
  }
  return null;
}

/** Whether an item is not meant to be seen by anybody. */
export function isHidden(item: Json, place: string): boolean {
  return extensionsOf(item, place).some(
    ({ url, extension }) => url === hidden && fieldOf(extension, 'valueBoolean') === true,
  );
}

/** The FHIRPath of an extension of an item, or null. */
export function expressionOf(item: Json, wanted: string, place: string): string | null {
  for (const { url, extension } of extensionsOf(item, place)) {
    const expression = fieldOf(extension, 'valueExpression');
    if (url !== wanted || typeof expression !== 'object' || expression === null) continue;
    const text: unknown = 'expression' in expression ? expression.expression : null;
    if (typeof text === 'string') return text;
  }
  return null;
}

/** The name that people know an extension by. */
export function extensionName(url: string): string {
  return shortName(url).replace(/^(sdc-)?questionnaire-/, '');
}
