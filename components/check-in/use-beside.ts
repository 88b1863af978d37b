import { useEffect, useState } from 'preact/hooks';
import type { Journal } from '../../storage/journal';
import { observe } from '../../storage/observe';
import type { Beside } from './read-beside';
import type { Today } from './today';

const nothing: Beside = { practice: null, quiet: null };

/** What stands beside the form, live. It is fetched after the form: that can be written in without it. */
export function useBeside(journal: Journal | null, today: Today | null): Beside {
  const [beside, setBeside] = useState(nothing);
  const day = today?.day ?? null;
  const isToday = today?.isToday ?? false;
  useEffect(() => {
    if (!journal || !day) return;
    let stop = () => {};
    let left = false;
    import('./read-beside').then(
      ({ readBeside }) => {
        if (left) return;
        stop = observe(() => readBeside(journal, day, isToday), {
          value: setBeside,
          // What could not be read for the form itself says so there.
          problem: () => setBeside(nothing),
        });
      },
      (error: unknown) => reportError(error),
    );
    return () => {
      left = true;
      stop();
    };
  }, [journal, day, isToday]);
  return beside;
}
