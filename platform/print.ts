/** Opens the browser's own printing, which can also save a PDF. */
export function printPage(): void {
  window.print();
}
