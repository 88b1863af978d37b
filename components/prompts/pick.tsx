import { lenses, type Lens } from '../../domain/lens';
import type { PromptPick } from '../../domain/prompt-list';
import { t } from '../../platform/messages';
import { ChipChoice } from '../controls/chip-choice';
import { phaseName } from '../history/filter-words';
import { lensName } from '../words';

export type Show = 'all' | 'own' | 'retired';

/** What the page is narrowed down to. */
export type Picked = PromptPick & { show: Show };

const offered = ['preparing', 'first-days', 'first-weeks', 'onward', 'hard'] as const;

/** Phase, lens and whose: three rows of chips. */
export function Pick({ picked, onPick }: { picked: Picked; onPick: (picked: Picked) => void }) {
  const daysName = (days: (typeof offered)[number]) =>
    days === 'hard' ? t('promptsPage.pick.hard') : phaseName(days);
  return (
    <div class="pick">
      <ChipChoice
        name="phase"
        legend={t('promptsPage.pick.phase')}
        value={picked.days ?? 'any'}
        options={[
          { value: 'any', words: t('promptsPage.pick.any') },
          ...offered.map((days) => ({ value: days, words: daysName(days) })),
        ]}
        onChange={(value) =>
          onPick({ ...picked, days: offered.find((days) => days === value) ?? null })
        }
      />
      <ChipChoice<Lens | 'any'>
        name="lens"
        legend={t('promptsPage.pick.lens')}
        value={picked.lens ?? 'any'}
        options={[
          { value: 'any', words: t('promptsPage.pick.any') },
          ...lenses.map((lens) => ({ value: lens, words: lensName(lens) })),
        ]}
        onChange={(value) => onPick({ ...picked, lens: value === 'any' ? null : value })}
      />
      <ChipChoice<Show>
        name="show"
        legend={t('promptsPage.pick.show')}
        value={picked.show}
        options={[
          { value: 'all', words: t('promptsPage.pick.all') },
          { value: 'own', words: t('promptsPage.pick.own') },
          { value: 'retired', words: t('promptsPage.pick.retired') },
        ]}
        onChange={(show) => onPick({ ...picked, show })}
      />
    </div>
  );
}
