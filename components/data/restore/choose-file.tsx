import { t } from '../../../platform/messages';
import { useDrop } from '../use-drop';

/** The one place for a file: to be chosen, or dropped. */
export function ChooseFile({ words, onChoose }: { words: string; onChoose: (file: File) => void }) {
  const take = ([file]: Iterable<File>) => {
    if (file) onChoose(file);
  };
  const { over, listening } = useDrop(take);
  return (
    <label class={over ? 'restore-drop is-over' : 'restore-drop'} {...listening}>
      <span>{words}</span>
      <input
        class="vh"
        type="file"
        accept=".age,.json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files ?? []);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <span class="btn">{t('restore.chooseAgain')}</span>
    </label>
  );
}
