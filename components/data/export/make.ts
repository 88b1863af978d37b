import type { Result } from '../../../domain/result';
import type { Journal } from '../../../storage/journal';
import type { Days } from '../../../storage/transfer/read-out';
import { csvFile } from './csv-file';
import { jsonFile } from './json-file';
import type { Watch } from './watch';

/** The plain files that the journal can be saved as. */
export type Format = 'markdown' | 'csv' | 'json';

type Made = (journal: Journal, days: Days | null, watch: Watch) => Promise<Result<Blob | null>>;

/** What each is called at its end, its media type, and how it is made. */
export const formats: Record<Format, { ending: string; type: string; make: Made }> = {
  markdown: {
    ending: 'zip',
    type: 'application/zip',
    make: async (...what) => (await import('./markdown-file')).markdownFile(...what),
  },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', make: csvFile },
  json: { ending: 'json', type: 'application/json', make: jsonFile },
};
