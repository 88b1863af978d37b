import type { Rung } from '../../../storage/schema';

/** Bodies as format 1 had them, as far as the next rung cares. */
type CheckInBody1 = { hard: boolean; reflection: string };
type ExperienceBody1 = { guide: string };

/**
 * A rung that was never released: what a next one could look like. It brings a table and an index, and formats 2
 * of two kinds of body.
 */
export const nextRung: Rung = {
  version: 3,
  tables: { records: 'id, [kind+day+at], removed, stamp', media: 'id' },
  bodies: {
    'check-in': ({ hard, ...rest }: CheckInBody1) => ({
      ...rest,
      weather: hard ? 'heavy' : 'fair',
    }),
    experience: ({ guide, ...rest }: ExperienceBody1) => ({
      ...rest,
      guides: guide === '' ? [] : [guide],
    }),
  },
};
