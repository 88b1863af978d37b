/** The drawings of our icons: paths in a box of 16, drawn with a line of 1.5. */
const drawings = {
  history: ['M6.5 4h7M6.5 8h7M6.5 12h4.5', 'M2.8 2.5v11'],
  search: ['M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z', 'm10.5 10.5 3.5 3.5'],
  close: ['m4 4 8 8M12 4l-8 8'],
  again: ['M13 8a5 5 0 1 1-1.7-3.75', 'M13 2.5v3h-3'],
  tick: ['m3 8.5 3.2 3L13 4.5'],
  device: [
    'M3.7 3h8.6a1.2 1.2 0 0 1 1.2 1.2v5.1a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2V4.2A1.2 1.2 0 0 1 3.7 3z',
    'M1.5 13h13',
  ],
  forward: ['m6 4 4 4-4 4'],
  back: ['m10 4-4 4 4 4'],
  down: ['m4 6 4 4 4-4'],
  menu: ['M2.5 4.5h11M2.5 8h11M2.5 11.5h11'],
  plus: ['M8 3v10M3 8h10'],
  more: ['M3 8h.01M8 8h.01M13 8h.01'],
  edit: ['M3 13l.7-3L10.5 3.2a1.4 1.4 0 0 1 2 2L5.7 12.2 3 13z', 'M9.3 4.5l2 2'],
  move: ['M3 8h9M9 5l3 3-3 3'],
  remove: ['M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5'],
  save: ['M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10'],
  call: [
    'M3.2 3.3 5.3 2.6l1.5 3L5.4 7c.7 1.5 2 2.8 3.5 3.5l1.5-1.4 3 1.5-.7 2.1c-.2.6-.7.9-1.3.8C6.8 12.8 3.2 9.2 2.4 4.6c-.1-.6.2-1.1.8-1.3z',
  ],
  note: ['M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z', 'M8 7.5v3.2M8 5.3v.1'],
  hard: ['M1.5 9.5c1.6-3 3.2-3 4.5 0s2.9 3 4.5 0 2.6-2.6 4-1'],
  ask: [
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v5A1.5 1.5 0 0 1 12.5 11H8l-3.5 2.8V11h-1A1.5 1.5 0 0 1 2 9.5v-5A1.5 1.5 0 0 1 3.5 3z',
    'M6.6 5.9a1.4 1.4 0 1 1 1.9 1.3c-.35.15-.5.3-.5.6M8 9.2h.01',
  ],
  print: ['M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2', 'M4.5 9.5h7v4h-7z'],
  puzzle: [
    'M6.2 3.2a1.5 1.5 0 0 1 3 0V4h2.6v2.8h.7a1.5 1.5 0 0 1 0 3h-.7v2.9H9.3v-.7a1.5 1.5 0 0 0-3 0v.7H3.5V9.8h.6a1.5 1.5 0 0 0 0-3h-.6V4h2.7z',
  ],
  wheel: [
    'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
    'M8 2.5v2M8 11.5v2M2.5 8h2M11.5 8h2M4.1 4.1l1.4 1.4M10.5 10.5l1.4 1.4M11.9 4.1l-1.4 1.4M5.5 10.5l-1.4 1.4',
  ],
  lock: [
    'M5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12V8.5A1.5 1.5 0 0 1 5 7z',
    'M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  ],
  pin: ['M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5'],
  mind: [
    'M6 11.8a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6z',
    'M10 11.8a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6z',
  ],
  'brain-and-body': ['M8 14V9M8 9C8 6.5 4 7 4 3.5M8 9c0-2.5 4-2 4-5.5M8 6V2.5'],
  spirit: ['M1.5 11.5h13M4.5 11.5a3.5 3.5 0 0 1 7 0M8 5V2.5M12.3 6.7l1.5-1.5M3.7 6.7 2.2 5.2'],
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside words. It says nothing by itself: the words do. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={name === 'more' ? 'i i-dots' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
