import { useState } from 'preact/hooks';

/** The one place for a file: to be chosen, or dropped. */
export function ChooseFile({ words, onChoose }: { words: string; onChoose: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <label
      class={over ? 'restore-drop is-over' : 'restore-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{words}</span>
      <input
        type="file"
        accept=".age,.json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
