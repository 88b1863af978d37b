/**
 * The number to dial in what a person wrote about how to reach somebody: null where it is more than a number.
 * Spaces, dots, slashes, hyphens and brackets are left out, and so is the zero in `+44 (0)20`, which is not dialled
 * after a country's code; a plus at the front stays.
 */
export function dialledFrom(reach: string): string | null {
  const written = reach.trim().startsWith('+') ? reach.replace('(0)', '') : reach;
  const dialled = written.replaceAll(/[\s./()-]/g, '');
  return /^\+?\d{3,15}$/.test(dialled) ? dialled : null;
}
