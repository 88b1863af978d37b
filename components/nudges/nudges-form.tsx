import type { Day } from '../../domain/day';
import type { NudgeWords } from '../../domain/nudge-words';
import type { NudgeSettings } from '../../domain/settings';
import { t, wordsFor } from '../../platform/messages';
import { clockInWords } from '../../platform/times';
import { Icon } from '../controls/icon';
import { Select } from '../controls/select';
import { Switch } from '../controls/switch';
import { Days } from './days';
import { HowItShows } from './how-it-shows';
import { NextNudge } from './next-nudge';
import type { Trouble } from './next-words';
import { Rest } from './rest';
import { StepBack } from './step-back';
import { timesWith } from './times-with';
import { WhatItSays } from './what-it-says';

/** What "Show me one now" has just shown. */
export type Shown = 'notification' | 'dot' | null;

export type NudgesFormProps = {
  settings: NudgeSettings;
  today: Day;
  /** What a nudge would say today. */
  says: NudgeWords;
  /** When the next one comes and why, in words. */
  next: { when: string; why: string };
  /** What went wrong a moment ago, in words, or null. */
  problem: string | null;
  /** Why notifications cannot be shown, if they cannot. */
  trouble: Trouble | null;
  /** Whether it waits for somebody to be there. */
  waits: boolean;
  shown: Shown;
  onSwitch: (on: boolean) => void;
  /** Asks for notifications to be allowed. */
  onAsk: () => void;
  onChange: (change: Partial<NudgeSettings>) => void;
  onShows: (shows: NudgeSettings['shows']) => void;
  onWaitForMe: (wait: boolean) => void;
  onShowOne: () => void;
};

/** Nudges, as sentences with choices in them. */
export function NudgesForm(props: NudgesFormProps) {
  const { settings, next, onSwitch, onChange } = props;
  return (
    <div class="set-cols">
      <div>
        <section class="set">
          <div class="set-main">
            <Switch label={t('nudges.nudgeMe')} on={settings.on} onChange={onSwitch} />
            <Troubles {...props} />
          </div>
        </section>
        <section class="set">
          <h2>{t('nudges.when')}</h2>
          <div class="set-main">
            <fieldset class="set-off" disabled={!settings.on}>
              <p class="sentence">
                {t('nudges.around')}{' '}
                <Select
                  label={t('nudges.time')}
                  value={settings.time}
                  options={timesWith(settings.time).map((time) => ({
                    value: time,
                    words: clockInWords(time),
                  }))}
                  onChange={(time) => onChange({ time })}
                />{' '}
                {t('nudges.on')}
              </p>
              <Days chosen={settings.days} onChange={(days) => onChange({ days })} />
            </fieldset>
            <p class="small quiet">{t('nudges.whenNote')}</p>
          </div>
        </section>
        <WhatItSays {...props} />
        <fieldset class="set-off" disabled={!settings.on}>
          <HowItShows {...props} />
          <StepBack chosen={settings.ifUnanswered} onChange={onChange} />
          <Rest until={settings.restUntil} today={props.today} onChange={onChange} />
        </fieldset>
      </div>
      <NextNudge title={t('nudges.next.title')} {...next} />
    </div>
  );
}

function Troubles({ problem, trouble, onAsk }: NudgesFormProps) {
  return (
    <>
      <div role="alert">
        {problem && (
          <p class="err">
            <Icon name="note" />
            <span>{problem}</span>
          </p>
        )}
      </div>
      <div role="status">
        {trouble && (
          <p class="err">
            <Icon name="note" />
            <span>
              {wordsFor(`nudges.trouble.${trouble}`)}{' '}
              {trouble === 'notAllowed' && (
                <button class="txt txt-u" type="button" onClick={onAsk}>
                  {t('nudges.trouble.ask')}
                </button>
              )}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
