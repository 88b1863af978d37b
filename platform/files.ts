/**
 * Hands a file to the browser's downloads, where the person's settings say.
 * @param name with its ending
 * @param parts put together without copying them into one string first
 * @param type media type, `application/json`
 */
export function saveFile(name: string, parts: ReadonlyArray<string | Blob>, type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has the file by the next task of the page, in Chrome as in Firefox; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file that is written piece by piece. */
export type GrowingFile = {
  write: (piece: string | Uint8Array<ArrayBuffer>) => void;
  /** All of it. */
  whole: () => Blob;
};

/** How much is held before it becomes a part of a file, which lies outside the page's heap: letters or bytes. */
const heldAtMost = 1_000_000;

/** A new file, of which never more than a small piece is held in the page. */
export function growingFile(): GrowingFile {
  const parts: Blob[] = [];
  let held: Array<string | Uint8Array<ArrayBuffer>> = [];
  let size = 0;
  const put = () => {
    if (held.length > 0) parts.push(new Blob(held));
    held = [];
    size = 0;
  };
  return {
    write(piece) {
      held.push(piece);
      size += piece.length;
      if (size > heldAtMost) put();
    },
    whole() {
      put();
      return new Blob(parts);
    },
  };
}
