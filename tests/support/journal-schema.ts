import { Ajv2020 } from 'ajv/dist/2020.js';
import { dayFrom } from '../../domain/day';
import schema from '../../docs/schema/afterglow-journal-1.schema.json' with { type: 'json' };

// Several properties stand beside a `$ref` that already says which type they are.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
ajv.addFormat('date', (text: string) => dayFrom(text) !== null);
const isJournal = ajv.compile(schema);

/** What is wrong with a file by the published schema; empty where it is a valid export. */
export function faultsIn(file: unknown): string[] {
  if (isJournal(file)) return [];
  return (isJournal.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
}
