/** The three ways of looking, offered equally. In files and code by these names; on screen from `locales/`. */
export const lenses = ['mind', 'brain-and-body', 'spirit'] as const;

export type Lens = (typeof lenses)[number];
