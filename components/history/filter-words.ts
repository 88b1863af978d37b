import type { FilterName, Filters } from '../../domain/find';
import { type Experience, type Phase, phases } from '../../domain/record';
import { dayInWords, language, t } from '../../platform/messages';
import { lensName } from '../words';

/** What a phase is called. */
export function phaseName(phase: Phase): string {
  const names: Record<Phase, string> = {
    'none-yet': t('history.find.phases.noneYet'),
    preparing: t('history.find.phases.preparing'),
    'day-itself': t('history.find.phases.dayItself'),
    'first-days': t('history.find.phases.firstDays'),
    'first-weeks': t('history.find.phases.firstWeeks'),
    onward: t('history.find.phases.onward'),
  };
  return names[phase];
}

/** An experience by its title and day. */
export function experienceName({ day, body }: Experience): string {
  return t('history.find.experienceOf', [
    body.title || t('history.line.untitled'),
    dayInWords(day, { dateStyle: 'medium' }),
  ]);
}

/** What a filter leaves on the page, in words that follow "You are looking at". */
function filterWords(
  name: FilterName,
  filters: Filters,
  experiences: readonly Experience[],
): string {
  const day = (of: Filters['from']) => (of ? dayInWords(of, { dateStyle: 'medium' }) : '');
  const { from, to, experience } = filters;
  switch (name) {
    case 'lens':
      return listed(filters.lenses.map(lensName));
    case 'practice':
      return t('history.find.names.practice');
    case 'hard':
      return t('history.find.names.hard');
    case 'phase':
      return t('history.find.names.phase', [
        phaseName(phases.find((phase) => phase === filters.phase) ?? 'onward'),
      ]);
    case 'experience': {
      const found = experiences.find(({ id }) => id === experience);
      return t('history.find.names.experience', [found?.body.title || t('history.line.untitled')]);
    }
    case 'span':
      if (from && to) return t('history.find.names.between', [day(from), day(to)]);
      return from
        ? t('history.find.names.from', [day(from)])
        : t('history.find.names.to', [day(to)]);
  }
}

/** Some filters in words: "Spirit and hard days". */
export function filtersInWords(
  names: readonly FilterName[],
  filters: Filters,
  experiences: readonly Experience[],
): string {
  return listed(names.map((name) => filterWords(name, filters, experiences)));
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);
}
