/**
 * One part of a JSON file: a value at its top, or one element of a list or object there.
 * `{"a": 1, "b": [2], "c": {"d": 3}}` has the parts a: 1; b, 0: 2; c, d: 3. `[4]` has the part null, 0: 4.
 */
export type JsonPart = {
  key: string | null;
  /** Place in the list, or key in the object; null for a value at the top. */
  name: string | number | null;
  value: unknown;
  line: number;
  /** Why there is no value. */
  fault: 'damaged' | 'too-deep' | 'too-long' | null;
  /** The beginning of its text, where there is a fault. */
  words: string;
};

/** How deep values may lie in each other within a part, and how long one may be, in characters. */
export const deepest = 64;
export const longestPart = 8_000_000;

/** The value that a part's text says; the fault where it says none, or is too deep or too long to be looked at. */
export function readValue(
  pieces: readonly string[],
  length: number,
  depth: number,
): Pick<JsonPart, 'value' | 'fault'> {
  if (depth > deepest) return { value: undefined, fault: 'too-deep' };
  if (length > longestPart) return { value: undefined, fault: 'too-long' };
  try {
    return { value: JSON.parse(pieces.join('')), fault: null };
  } catch (error) {
    if (error instanceof SyntaxError) return { value: undefined, fault: 'damaged' };
    throw error;
  }
}
