import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type MoodValues,
  type MoodWord,
  moodsIn,
  startingValues,
} from '../../../domain/import/moods';
import type { ProblemKind } from '../../../domain/problem';
import { zone } from '../../../platform/clock';
import type { Journal } from '../../../storage/journal';
import { settingsOf } from '../../../storage/settings';
import { addBatch, type TakenOut, takeOut } from '../../../storage/transfer/import/batches';
import { type Plan, planFor, recordsFor } from '../../../storage/transfer/import/plan';
import { type Reading, readFiles } from '../../../storage/transfer/import/read-files';
import { handFiles, takeFiles } from '../handed-files';

/** What was read, how it stands to the journal, and what the person has said of it so far. */
export type Looked = {
  reading: Reading;
  plan: Plan;
  words: MoodWord[];
  values: MoodValues;
  problem: ProblemKind | null;
};

/** How far bringing in is. Nothing is written before the person says yes to what they see. */
export type Step =
  | {
      at: 'start';
      stopped: boolean;
      faults: Reading['faults'];
      /** Files that Afterglow itself made. */
      ours: File[];
      problem: ProblemKind | null;
    }
  | { at: 'reading'; part: number; entries: number }
  | { at: 'looked'; looked: Looked }
  | { at: 'adding'; taking: boolean; done: number; all: number }
  | { at: 'added'; batch: string; came: number }
  | ({ at: 'taken' } & TakenOut);

export type Bringing = {
  step: Step;
  look: (files: File[]) => void;
  setValues: (values: MoodValues) => void;
  add: () => void;
  /** Takes out again what came in at once. */
  takeOut: (batch: string) => void;
  stop: () => void;
  leave: () => void;
};

const start = { at: 'start', stopped: false, faults: [], ours: [], problem: null } satisfies Step;

/** Takes files from being chosen to being in the journal. */
export function useBringing(journal: Journal): Bringing {
  const [step, setStep] = useState<Step>(start);
  const work = useRef<AbortController | null>(null);

  function begin(): AbortController {
    work.current?.abort();
    work.current = new AbortController();
    return work.current;
  }

  /** Does what may be stopped; a stop is no failure. */
  async function stoppable(does: (signal: AbortSignal) => Promise<Step | null>, otherwise: Step) {
    const { signal } = begin();
    try {
      const next = await does(signal);
      if (work.current?.signal === signal) setStep(next ?? otherwise);
    } catch (error) {
      if (!signal.aborted) throw error;
      if (work.current?.signal === signal) setStep(otherwise);
    }
  }

  const [broken, setBroken] = useState<{ error: unknown } | null>(null);
  if (broken) throw broken.error;
  const run = (doing: Promise<void>) => void doing.catch((error: unknown) => setBroken({ error }));

  function look(files: File[]) {
    setStep({ at: 'reading', part: 0, entries: 0 });
    run(
      stoppable(
        async (signal) => {
          const { endOfDay } = await settingsOf(journal);
          const onProgress = (part: number, entries: number) => {
            if (!signal.aborted) setStep({ at: 'reading', part, entries });
          };
          const reading = await readFiles(
            files,
            { zone: zone(), endOfDay },
            { signal, onProgress },
          );
          if (reading.harvests.length === 0) {
            const { faults, ours } = reading;
            if (ours.length === 1 && faults.length === 0) handFiles('restore', ours);
            return { ...start, faults, ours };
          }
          const plan = await planFor(journal, reading.harvests, signal);
          const words = moodsIn(reading.harvests);
          return {
            at: 'looked',
            looked: { reading, plan, words, values: startingValues(words), problem: null },
          };
        },
        { ...start, stopped: true },
      ),
    );
  }

  function add() {
    if (step.at !== 'looked') return;
    const { looked } = step;
    setStep({ at: 'adding', taking: false, done: 0, all: looked.plan.coming.length });
    run(
      stoppable(
        async (signal) => {
          const records = await recordsFor(looked.plan, looked.values, signal);
          const programs = looked.reading.harvests.map(({ program }) => program);
          const added = await addBatch(journal, records, programs, {
            signal,
            onProgress: (done, all) => {
              if (!signal.aborted) setStep({ at: 'adding', taking: false, done, all });
            },
          });
          if (added.ok) return { at: 'added', ...added.value };
          if (signal.aborted) return null;
          return { at: 'looked', looked: { ...looked, problem: added.problem.kind } };
        },
        { at: 'looked', looked },
      ),
    );
  }

  function takeBatchOut(batch: string) {
    run(
      stoppable(async (signal) => {
        setStep({ at: 'adding', taking: true, done: 0, all: 1 });
        const taken = await takeOut(journal, batch, {
          signal,
          onProgress: (done, all) => {
            if (!signal.aborted) setStep({ at: 'adding', taking: true, done, all });
          },
        });
        if (taken.ok) return { at: 'taken', ...taken.value };
        return signal.aborted ? null : { ...start, problem: taken.problem.kind };
      }, start),
    );
  }

  useEffect(() => {
    const files = takeFiles('import');
    if (files.length > 0) look(files);
    return () => work.current?.abort();
  }, []);

  return {
    step,
    look,
    setValues: (values) => {
      if (step.at === 'looked') setStep({ at: 'looked', looked: { ...step.looked, values } });
    },
    add,
    takeOut: takeBatchOut,
    stop: () => work.current?.abort(),
    leave: () => {
      work.current?.abort();
      setStep(start);
    },
  };
}
