/** The whole and half hours, `HH:MM`, and the chosen time where it is neither. */
export function timesWith(chosen: string): string[] {
  const halves = Array.from({ length: 48 }, (_, half) => {
    const hour = String(Math.floor(half / 2)).padStart(2, '0');
    return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
  });
  return halves.includes(chosen) ? halves : [...halves, chosen].toSorted();
}
