/** How somebody can be reached, as a person wrote it: a number to dial, as written and as dialled, and the rest. */
export type Reach =
  { number: string; tel: string; words: string } | { number: null; words: string };

/** Digits with what people write between them. */
const written = /\+?\(?\d[\d\s./()-]*\d/g;

/** What is dialled of a written number: no spaces or signs, and not the zero of `+44 (0)20`. */
function dialled(number: string): string {
  const plain = number.startsWith('+') ? number.replace('(0)', '') : number;
  return plain.replaceAll(/[^\d+]/g, '');
}

/**
 * Finds the number in what a person wrote: all of it, from three digits on (`112`), or the first run of at least
 * six within other words (`any hour, 07700 900187`), so that a house number or an hour is never dialled.
 */
export function reachFrom(text: string): Reach {
  const all = text.trim();
  for (const [number] of all.matchAll(written)) {
    const tel = dialled(number);
    const digits = tel.replace('+', '').length;
    if (digits > 15 || digits < (number === all ? 3 : 6)) continue;
    const words = all.replace(number, '').replaceAll(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
    return { number, tel, words };
  }
  return { number: null, words: all };
}
