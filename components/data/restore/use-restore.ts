import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileFault } from '../../../domain/file-fault';
import type { Problem } from '../../../domain/problem';
import type { Journal } from '../../../storage/journal';
import { bringIn, type Brought } from '../../../storage/transfer/bring-in';
import type { Coming } from '../../../storage/transfer/decode/journal';
import { lookAt, type Looked, type Pair } from '../../../storage/transfer/look';
import { takeOut, type TakenOut } from '../../../storage/transfer/take-out';
import { showVersion } from '../../../storage/versions';
import { takeFiles } from '../handed-files';
import { openFile, type Opened } from './open-file';

/** Where a restoring stands. Only `bringing` and `taking` write, each all or nothing. */
export type Stage =
  | { at: 'choosing' }
  | { at: 'passphrase'; file: File; wrong: boolean }
  | { at: 'reading'; file: File; part: number }
  | { at: 'refused'; file: File; fault: FileFault | Problem }
  | { at: 'looked'; file: File; coming: Coming; looked: Looked }
  | { at: 'bringing'; file: File; part: number }
  | { at: 'came'; brought: Brought; replaced: boolean }
  | { at: 'taking'; part: number }
  | { at: 'taken'; taken: TakenOut }
  | { at: 'problem'; problem: Problem };

export type Restore = {
  stage: Stage;
  choose: (file: File, passphrase?: string) => Promise<void>;
  /** @param others ids of records of which the older version is to show */
  bring: (manner: 'merge' | 'replace', others: ReadonlySet<string>) => Promise<void>;
  takeOutAgain: (name: string) => Promise<void>;
  stop: () => void;
  again: () => void;
};

/** The steps from a file to a restored journal, and back out again. */
export function useRestore(journal: Journal): Restore {
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const stopping = useRef<AbortController | null>(null);

  function begin(): AbortSignal {
    stopping.current?.abort();
    stopping.current = new AbortController();
    return stopping.current.signal;
  }

  const again = useCallback(() => {
    stopping.current?.abort();
    setStage({ at: 'choosing' });
  }, []);

  async function choose(file: File, passphrase?: string) {
    const signal = begin();
    const reading = (part: number) => setStage({ at: 'reading', file, part });
    reading(0);
    const opened = await openFile(file, passphrase, { onPart: reading, signal });
    if (signal.aborted) return;
    setStage(await stageAfter(journal, file, opened, signal));
  }

  async function bring(manner: 'merge' | 'replace', others: ReadonlySet<string>) {
    if (stage.at !== 'looked') return;
    const { file, coming, looked } = stage;
    const signal = begin();
    setStage({ at: 'bringing', file, part: 0 });
    const onProgress = (done: number, all: number) =>
      setStage({ at: 'bringing', file, part: all === 0 ? 1 : done / all });
    const brought = await bringIn(journal, coming, manner, { onProgress, signal });
    if (!brought.ok) {
      setStage(
        brought.problem.kind === 'stopped' ? stage : { at: 'problem', problem: brought.problem },
      );
      return;
    }
    const chosen = looked.pairs.filter(({ ours }) => others.has(ours.id));
    const refused = manner === 'merge' ? await showOlder(journal, chosen) : null;
    setStage(
      refused
        ? { at: 'problem', problem: refused }
        : { at: 'came', brought: brought.value, replaced: manner === 'replace' },
    );
  }

  async function takeOutAgain(name: string) {
    const signal = begin();
    setStage({ at: 'taking', part: 0 });
    const onProgress = (done: number, all: number) =>
      setStage({ at: 'taking', part: all === 0 ? 1 : done / all });
    const taken = await takeOut(journal, name, { onProgress, signal });
    setStage(
      taken.ok ? { at: 'taken', taken: taken.value } : { at: 'problem', problem: taken.problem },
    );
  }

  useEffect(() => {
    const [file] = takeFiles('restore');
    if (file) void choose(file);
  }, []);

  return { stage, choose, bring, takeOutAgain, stop: again, again };
}

async function stageAfter(
  journal: Journal,
  file: File,
  opened: Opened,
  signal: AbortSignal,
): Promise<Stage> {
  if (opened.is === 'sealed') return { at: 'passphrase', file, wrong: opened.wrong };
  if (opened.is === 'refused') return { at: 'refused', file, fault: opened.fault };
  const { coming } = opened;
  return { at: 'looked', file, coming, looked: await lookAt(journal, coming, signal) };
}

/** Of each pair, has the version show that would not by its stamp. Gives back what refused, if anything. */
async function showOlder(journal: Journal, pairs: readonly Pair[]): Promise<Problem | null> {
  for (const { ours, theirs, newer } of pairs) {
    const older = newer === 'theirs' ? ours : theirs;
    const shown = await showVersion(journal, older.id, older.stamp);
    if (!shown.ok) return shown.problem;
  }
  return null;
}
