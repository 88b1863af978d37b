import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemKind } from '../../../domain/problem';
import { saveFile } from '../../../platform/files';
import { useJournal } from '../../journal';
import type { Days } from '../../../storage/transfer/read-out';
import { fileName } from '../file-name';
import { type Format, formats } from './make';

/** Where the making of a file stands. */
export type Making =
  | { state: 'idle' }
  | { state: 'making'; format: Format; part: number }
  | { state: 'saved'; name: string }
  | { state: 'stopped' }
  | { state: 'failed'; problem: ProblemKind };

export type Export = {
  making: Making;
  save: (format: Format, days: Days | null) => Promise<void>;
  stop: () => void;
};

/** Makes one file at a time, follows it, and stops it: by hand, and when the page is left. */
export function useExport(): Export {
  const journal = useJournal();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  async function save(format: Format, days: Days | null): Promise<void> {
    const { ending, type, make } = formats[format];
    const { signal } = (stopper.current = new AbortController());
    const onPart = (part: number) => {
      if (!signal.aborted) setMaking({ state: 'making', format, part });
    };
    onPart(0);
    const made = await make(journal, days, { onPart, signal });
    if (!made.ok) return setMaking({ state: 'failed', problem: made.problem.kind });
    if (made.value === null || signal.aborted) return setMaking({ state: 'stopped' });
    const name = fileName(ending);
    saveFile(name, [made.value], type);
    setMaking({ state: 'saved', name });
  }

  return { making, save, stop: () => stopper.current?.abort() };
}
