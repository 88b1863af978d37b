import { useState } from 'preact/hooks';
import type { PaperSize, ReportSettings } from '../../domain/settings';
import type { Journal } from '../../storage/journal';
import { changeSetting } from '../../storage/settings';
import type { GuideRead } from './read-report';

export type Names = {
  forWhom: string;
  name: string;
  size: PaperSize;
  change: (changes: Partial<ReportSettings>) => void;
};

/** The guide of the latest experience that names one. */
function guideIn({ experiences }: GuideRead): string {
  return experiences.findLast(({ body }) => body.guide.trim() !== '')?.body.guide.trim() ?? '';
}

/** For whom the page is, from whom, and on which paper: kept as they are typed, so that they are there next time. */
export function useNames(journal: Journal, read: GuideRead): Names {
  const [chosen, setChosen] = useState(read.settings.report);
  return {
    forWhom: chosen.forWhom ?? guideIn(read),
    name: chosen.name,
    size: chosen.size,
    change: (changes) => {
      const next = { ...chosen, ...changes };
      setChosen(next);
      // Should it not be kept, the page still says it; next time it is asked for again.
      void changeSetting(journal, 'report', next);
    },
  };
}
