/** A button by which files are chosen. */
export function ChooseFiles({
  words,
  onFiles,
  class: name = 'btn',
}: {
  words: string;
  onFiles: (files: File[]) => void;
  class?: string;
}) {
  return (
    <label class={`choose ${name}`}>
      <input
        type="file"
        multiple
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          // So that the same file can be chosen again after it was changed.
          input.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {words}
    </label>
  );
}
