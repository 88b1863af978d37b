import type { AnswerValue } from '../record';
import { isDate, isWhole, numberFrom } from './values';

/** An answer, as FHIR R4's JSON has it. */
export type FhirAnswer = { [key: string]: unknown; item?: FhirItem[] };

/** An item of a `QuestionnaireResponse`, as FHIR R4's JSON has it. */
export type FhirItem = { linkId: string; text?: string; answer?: FhirAnswer[]; item?: FhirItem[] };

/** Text as FHIR takes it: of white space it knows the blank, the tab and the ends of lines. */
export function fhirText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\S \r\n\t]|(?![\r\n\t])\p{Cc}/gu, ' ');
}

/** A code or an address as FHIR takes it, or empty where it can't be one. */
function fhirCode(text: string): string {
  return fhirText(text).trim().replaceAll(/\s+/g, ' ');
}

function fhirCoding({ system, version, code, display }: AnswerValue & { type: 'coding' }) {
  const parts = {
    system: /\s/.test(system) ? '' : system,
    version: fhirText(version),
    code: fhirCode(code),
    display: fhirText(display),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part.trim() !== ''));
}

/** An answer by FHIR's names; null for what is half typed, or what FHIR can't hold. */
export function fhirAnswer(value: AnswerValue): FhirAnswer | null {
  if (value.type === 'boolean') return { valueBoolean: value.value };
  if (value.type === 'coding') {
    const coding = fhirCoding(value);
    return Object.keys(coding).length === 0 ? null : { valueCoding: coding };
  }
  if (value.type === 'date') return isDate(value.value) ? { valueDate: value.value } : null;
  if (value.type === 'string')
    return isWhole(value) && fhirText(value.value).trim() !== ''
      ? { valueString: fhirText(value.value) }
      : null;
  const number = numberFrom(value);
  if (number === null) return null;
  return value.type === 'integer' ? { valueInteger: number } : { valueDecimal: number };
}
