/** Mixes 32 bits until each depends on all of them (the finaliser of MurmurHash3). */
function mixed(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const seeds = [0x9e3779b9, 0x7f4a7c15, 0x2545f491, 0x1b873593];

/**
 * A UUID (version 8: made by a rule of one's own) that is always the same for the same name. It tells things apart
 * and hides nothing.
 */
export function stableId(name: string): string {
  const words = seeds.map((seed) => {
    let hash = seed;
    for (let place = 0; place < name.length; place += 1) {
      hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193) + place;
    }
    return mixed(hash ^ name.length);
  });
  const digits = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
