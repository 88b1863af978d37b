/**
 * Rows as they lie, as the text of a JSON file. What JSON has no word for is written as near to itself as can be: nothing
 * that a database can hold keeps the rest from being saved.
 */
export function rawText(value: unknown): string {
  const above: object[] = [];
  return JSON.stringify(
    value,
    function (this: object, _key, inner: unknown) {
      // What a value lies in is what it was called on: all beneath that is left behind.
      while (above.length > 0 && above.at(-1) !== this) above.pop();
      if (typeof inner === 'bigint') return `${inner}n`;
      if (typeof inner === 'number' && !Number.isFinite(inner)) return String(inner);
      if (typeof inner !== 'object' || inner === null) return inner;
      if (above.includes(inner)) return '[within itself]';
      const plain = plainOf(inner);
      above.push(plain);
      return plain;
    },
    1,
  );
}

function plainOf(value: object): object {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  return value;
}
