import { askingPhases, type PromptDays } from '../../domain/prompt-list';
import type { Phase } from '../../domain/record';
import { language, t } from '../../platform/messages';

/** A phase within a sentence. */
function phaseInWords(phase: Phase): string {
  const names: Record<Phase, string> = {
    'none-yet': t('promptsPage.phases.noneYet'),
    preparing: t('promptsPage.phases.preparing'),
    'day-itself': t('promptsPage.phases.dayItself'),
    'first-days': t('promptsPage.phases.firstDays'),
    'first-weeks': t('promptsPage.phases.firstWeeks'),
    onward: t('promptsPage.phases.onward'),
  };
  return names[phase];
}

/** For which days a prompt or a practice is, in words: "first weeks, onward". */
export function daysInWords(days: PromptDays): string {
  if (days === 'hard') return t('promptsPage.days.hard');
  if (days === 'any' || askingPhases.every((phase) => days.includes(phase)))
    return t('promptsPage.days.any');
  return new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(
    days.map(phaseInWords),
  );
}
