import { useState } from 'preact/hooks';

/**
 * What a place needs on which files may be let go.
 * @param onFiles told of the files, of which there may be none
 * @returns whether something is held over it, and what it listens for
 */
export function useDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    listening: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
    },
  };
}
