/** Where in the code an error happened. Its message is left out: it could hold something the person wrote. */
function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line) && /extension:\/\//.test(line));
  return [error.name, ...places].join('\n');
}

/** What can be handed on about an error that should not have happened, without a word of the person's. */
export function errorDetails(error: unknown, about: string): string {
  return `${about}\n${placesOf(error)}`;
}
