/** Counts how often each thing was met: 1 for the first, 2 for the second. */
export function ordinals(): (name: string) => number {
  const met = new Map<string, number>();
  return (name) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return count;
  };
}
