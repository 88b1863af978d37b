/**
 * Hands a file to the browser's downloads, where the person's settings say.
 * @param name with its ending
 * @param parts put together without copying them into one string first
 * @param type media type, `application/json`
 */
export function saveFile(name: string, parts: readonly string[], type: string): void {
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
