import { longestFile, readQuestionnaire } from '../../domain/questionnaire/reading';
import type { Questionnaire } from '../../domain/questionnaire/item';
import type { Refusal } from '../../domain/questionnaire/json';
import { t } from '../../platform/messages';

/** A file that was chosen: what it says, or why it can't be used. */
export type Chosen = { file: string } & (
  | { ok: true; text: string; title: string; questionnaire: Questionnaire }
  | { ok: false; refusal: Refusal }
);

/** Reads a file that the person chose; one that is far too large is not read at all. */
async function chosenFrom(file: File): Promise<Chosen> {
  const name = file.name;
  const refused = (refusal: Refusal): Chosen => ({ file: name, ok: false, refusal });
  // A character takes at most four bytes; whatever is larger can't be short enough.
  if (file.size > longestFile * 4) return refused({ kind: 'too-large', place: '', detail: '' });
  const text = await file.text().catch(() => null);
  if (text === null) return refused({ kind: 'unreadable', place: '', detail: '' });
  const read = readQuestionnaire(text);
  if (!read.ok) return refused(read.refusal);
  const title = read.questionnaire.title || name;
  return { file: name, ok: true, text, title, questionnaire: read.questionnaire };
}

/** The field that takes a questionnaire's file. */
export function LoadFile({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
  return (
    <label class="btn qn-load">
      {t('questionnaire.load')}
      <input
        class="vh"
        type="file"
        accept="application/json,application/fhir+json,.json"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (!file) return;
          void chosenFrom(file).then((chosen) => {
            // So that the same file, mended, can be chosen again.
            input.value = '';
            onChosen(chosen);
          });
        }}
      />
    </label>
  );
}
