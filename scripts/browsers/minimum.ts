/** Oldest major versions that Afterglow runs in; the manifest says the same, and Temporal is the reason. */
export const minimum = { chromium: 144, firefox: 142 } as const;

export type BrowserKind = keyof typeof minimum;
