import type { NudgeSettings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { clockInWords } from '../../platform/times';
import { Select } from '../controls/select';
import { Switch } from '../controls/switch';
import { Icon } from '../controls/icon';
import { Days } from './days';
import { NextNudge } from './next-nudge';
import { Preview } from './preview';
import { timesWith } from './times-with';

export type NudgesFormProps = {
  settings: NudgeSettings;
  /** Whether a nudge can come at all: it is switched on, and the browser lets us. */
  on: boolean;
  /** When the next one comes and why, in words. */
  next: { when: string; why: string };
  /** What went wrong, in words, or null. */
  trouble: string | null;
  /** Whether an example has just been shown. */
  shown: boolean;
  onSwitch: (on: boolean) => void;
  onChange: (change: Partial<NudgeSettings>) => void;
  onShowOne: () => void;
};

/** Nudges, as sentences with choices in them. */
export function NudgesForm(props: NudgesFormProps) {
  const { settings, on, next, trouble, shown, onSwitch, onChange, onShowOne } = props;
  return (
    <div class="set-cols">
      <div>
        <section class="set">
          <div class="set-main">
            <Switch label={t('nudges.nudgeMe')} on={on} onChange={onSwitch} />
            <div role="alert">
              {trouble && (
                <p class="err">
                  <Icon name="note" />
                  <span>{trouble}</span>
                </p>
              )}
            </div>
          </div>
        </section>
        <section class="set">
          <h2>{t('nudges.when')}</h2>
          <div class="set-main">
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
            <p class="small quiet">{t('nudges.whenNote')}</p>
          </div>
        </section>
        <section class="set">
          <h2>{t('nudges.says')}</h2>
          <div class="set-main">
            <p class="opt">
              <strong>{t('nudges.discreet.name')}</strong>
              <small>{t('nudges.discreet.about')}</small>
            </p>
            <Preview
              from={t('nudges.discreet.from')}
              title={t('nudges.discreet.title')}
              message={t('nudges.discreet.message')}
            />
            <button class="btn btn-small" type="button" onClick={onShowOne}>
              {t('nudges.showOne')}
            </button>
            <p class="small quiet" role="status">
              {shown && t('nudges.shown')}
            </p>
          </div>
        </section>
      </div>
      <NextNudge title={t('nudges.next.title')} {...next} />
    </div>
  );
}
