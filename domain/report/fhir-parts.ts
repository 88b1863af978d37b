/** A resource of FHIR R4, as JSON. */
export type Resource = { resourceType: string; id: string } & Record<string, unknown>;

/** Words as FHIR allows them in a string: no white space but the usual, and never none. */
export function stringOf(words: string): string | null {
  const plain = words
    .toWellFormed()
    .replaceAll(/[^\S\n\t]+|\p{Cc}+/gu, ' ')
    .trim();
  return plain === '' ? null : plain;
}

/** What refers to a resource of the same document. */
export function reference(id: string) {
  return { reference: `urn:uuid:${id}` };
}
