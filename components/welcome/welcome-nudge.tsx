import { useState } from 'preact/hooks';
import type { ProblemKind } from '../../domain/problem';
import type { NudgeSettings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { askToNotify } from '../../platform/permissions';
import { clockInWords } from '../../platform/times';
import { useJournal } from '../journal';
import { Choice } from '../controls/choice';
import { Icon } from '../controls/icon';
import { Select } from '../controls/select';
import { keepNudge } from '../nudges/keep-nudge';
import { timesWith } from '../nudges/times-with';
import { useNudge } from '../nudges/use-nudge';
import { problemWords } from '../problems/problem-words';

/** Sets of days that can be chosen here; any others on the Nudges page. */
const daySets = { everyDay: [1, 2, 3, 4, 5, 6, 7], weekdays: [1, 2, 3, 4, 5], weekends: [6, 7] };

type DaySet = keyof typeof daySets;

const dayNames: readonly DaySet[] = ['everyDay', 'weekdays', 'weekends'];

/** A nudge, offered: none unless it is chosen, and then the browser is asked there and then. */
export function WelcomeNudge() {
  const journal = useJournal();
  const nudge = useNudge();
  const [trouble, setTrouble] = useState<ProblemKind | null>(null);
  if (nudge.state !== 'ready') return null;
  const { settings } = nudge.value;
  const { on } = settings;

  async function change(changes: Partial<NudgeSettings>) {
    const kept = await keepNudge(journal, changes);
    setTrouble(kept.ok ? null : kept.problem.kind);
  }

  async function choose(wanted: boolean) {
    // Asked for before anything else is waited for: browsers only let a click ask.
    const refused = wanted && !(await askToNotify());
    await change({ on: wanted });
    // Then it is a dot on the icon.
    if (refused) setTrouble('not-allowed');
  }

  const chosen = dayNames.find((name) => daySets[name].join() === settings.days.join());
  const words = trouble && problemWords(trouble);
  return (
    <>
      <fieldset class="radios">
        <legend class="vh">{t('welcome.nudge.title')}</legend>
        <Choice
          name="nudge"
          words={t('welcome.nudge.none')}
          more={t('welcome.nudge.noneMore')}
          chosen={!on}
          onChoose={() => void choose(false)}
        />
        <Choice
          name="nudge"
          words={t('welcome.nudge.one')}
          more={t('welcome.nudge.oneMore', [t('nudges.discreet.title')])}
          chosen={on}
          onChoose={() => void choose(true)}
        />
      </fieldset>
      <p class="sentence small quiet nudge-when">
        {t('welcome.nudge.at')}{' '}
        <Select
          label={t('welcome.nudge.time')}
          value={settings.time}
          options={timesWith(settings.time).map((time) => ({
            value: time,
            words: clockInWords(time),
          }))}
          onChange={(time) => void change({ time })}
        />{' '}
        {t('welcome.nudge.on')}{' '}
        <Select
          label={t('welcome.nudge.days')}
          value={chosen ?? 'chosenDays'}
          options={[...dayNames, ...(chosen ? [] : (['chosenDays'] as const))].map((name) => ({
            value: name,
            words: t(`welcome.nudge.${name}`),
          }))}
          onChange={(name) => {
            const days = dayNames.find((set) => set === name);
            if (days) void change({ days: daySets[days] });
          }}
        />
        {t('welcome.nudge.then')}
      </p>
      <div role="alert">
        {words && (
          <p class="err">
            <Icon name="note" />
            <span>
              {words.says} {words.next}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
