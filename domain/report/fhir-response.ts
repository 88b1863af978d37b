import { canonical } from '../questionnaire/response-file';
import { responseItems } from '../questionnaire/response-items';
import type { Kept } from '../record';
import { answerLine, saidOf } from './answers';
import { patientId } from './fhir';
import { reference, type Resource } from './fhir-parts';
import { allLines, type Paper } from './paper';
import type { ReportRecords } from './report';
import { stableId } from './stable-id';

/** The answers of a response whose lines leave, as a FHIR R4 `QuestionnaireResponse`; null where none does. */
function responseOf(
  response: Kept<'response'>,
  records: Pick<ReportRecords, 'questionnaires'>,
  leaves: (line: string) => boolean,
  seed: string,
): Resource | null {
  const { id, at, body } = response;
  const { said, questionnaire } = saidOf(response, records);
  const leaving = said.filter((answer) => leaves(answerLine(id, answer)));
  const item = responseItems(questionnaire, leaving, []);
  if (item.length === 0) return null;
  return {
    resourceType: 'QuestionnaireResponse',
    id: stableId(`${seed} response ${id}`),
    ...canonical(body.url, body.version),
    status: 'completed',
    subject: reference(patientId(seed)),
    authored: at,
    author: reference(patientId(seed)),
    item,
  };
}

/** The answers that are on a page as resources, by the id of the block that they stand in. */
export function responsesOn(
  paper: Paper,
  records: Pick<ReportRecords, 'responses' | 'questionnaires'>,
  seed: string,
): Map<string, Resource> {
  const lines = new Set(allLines(paper).map(({ id }) => id));
  const found = new Map<string, Resource>();
  for (const response of records.responses) {
    const resource = responseOf(response, records, (line) => lines.has(line), seed);
    if (resource) found.set(response.id, resource);
  }
  return found;
}
