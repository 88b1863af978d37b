import { instantFrom } from '../day';
import type { Kept } from '../record';
import { stampMilliseconds } from '../stamp';
import type { FhirItem } from './fhir-answer';
import type { Questionnaire } from './item';
import { below, responseItems } from './response-items';
import { saidBy } from './said';

/** A FHIR R4 `QuestionnaireResponse`, as JSON has it. Whom it is about is not in it. */
export type FhirResponse = {
  resourceType: 'QuestionnaireResponse';
  questionnaire?: string;
  status: 'in-progress' | 'completed';
  authored: string;
  item?: FhirItem[];
};

type Response = Kept<'response'>;

/**
 * Answers as a FHIR R4 `QuestionnaireResponse`; what was not asked, left blank or half typed is absent.
 * @param questionnaire what they answer, or null where it is gone; then the answers stand in one flat list
 */
export function responseFile(
  response: Response,
  questionnaire: Questionnaire | null,
): FhirResponse {
  const { url, version, status, scores } = response.body;
  const said = saidBy(response, questionnaire);
  return {
    resourceType: 'QuestionnaireResponse',
    ...canonical(url, version),
    status,
    authored: instantFrom(stampMilliseconds(response.stamp)),
    ...below(responseItems(questionnaire, said, scores)),
  };
}

/** The address of what a response answers, with its version; nothing where it has none that FHIR takes. */
export function canonical(url: string, version: string): { questionnaire?: string } {
  if (url === '' || /\s/.test(url)) return {};
  return { questionnaire: version === '' || /\s/.test(version) ? url : `${url}|${version}` };
}

/** The name of its file: the day, and nothing of what it is about. */
export function responseFileName({ day }: Response): string {
  return `questionnaire-response-${day}.json`;
}
