import type { Kept } from '../../domain/record';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';

/** A questionnaire with what was answered to it, the newest first. Its record is null where it was removed. */
export type KeptQuestionnaire = {
  id: string;
  title: string;
  record: Kept<'questionnaire'> | null;
  responses: readonly Kept<'response'>[];
};

/** Everything of a clinic's that the journal holds, by title. */
export async function keptQuestionnaires(journal: Journal): Promise<KeptQuestionnaire[]> {
  const records = await recordsOf(journal, 'questionnaire');
  const responses = (await recordsOf(journal, 'response')).toReversed();
  const known = new Map<string, KeptQuestionnaire>();
  for (const record of records) {
    const own = responses.filter(({ body }) => body.questionnaire === record.id);
    known.set(record.id, {
      id: record.id,
      title: record.body.title,
      record,
      responses: own,
    });
  }
  for (const { body } of responses) {
    if (known.has(body.questionnaire)) continue;
    known.set(body.questionnaire, {
      id: body.questionnaire,
      title: body.title,
      record: null,
      responses: responses.filter((one) => one.body.questionnaire === body.questionnaire),
    });
  }
  return [...known.values()].toSorted((one, other) => one.title.localeCompare(other.title));
}
