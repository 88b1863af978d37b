import { useState } from 'preact/hooks';
import { longestWords, wordsKept } from '../../domain/nudge-words';
import { t } from '../../platform/messages';
import { Choice } from '../controls/choice';
import type { NudgesFormProps } from './nudges-form';
import { Preview } from './preview';

/** What a nudge says: nothing of the subject, today's practice, or the person's own words. */
export function WhatItSays({ settings, says, shown, onChange, onShowOne }: NudgesFormProps) {
  const discreet = { title: t('nudges.discreet.title'), message: t('nudges.discreet.message') };
  const choose = (chosen: typeof settings.says) => () => onChange({ says: chosen });
  return (
    <section class="set">
      <h2>{t('nudges.says')}</h2>
      <div class="set-main">
        <fieldset class="radios" disabled={!settings.on}>
          <legend class="vh">{t('nudges.wording')}</legend>
          <Choice
            name="says"
            words={t('nudges.discreet.name')}
            more={t('nudges.discreet.about')}
            chosen={settings.says === 'discreet'}
            onChoose={choose('discreet')}
          />
          <Choice
            name="says"
            words={t('nudges.practice.name')}
            more={t('nudges.practice.about')}
            chosen={settings.says === 'practice'}
            onChoose={choose('practice')}
          />
          <Choice
            name="says"
            words={t('nudges.own.name')}
            more={t('nudges.own.about')}
            chosen={settings.says === 'own'}
            onChoose={choose('own')}
          />
        </fieldset>
        {settings.says === 'own' && (
          <OwnWords words={settings.words} onChange={(words) => onChange({ words })} />
        )}
        <Preview
          from={says.own ? t('nudges.fromAfterglow') : t('nudges.discreet.from')}
          own={says.own}
          {...(says.own ? says : discreet)}
        />
        {settings.says !== 'discreet' && (
          <p class="small quiet">{says.own ? t('nudges.seen') : t('nudges.nothingToSay')}</p>
        )}
        <button class="btn btn-small" type="button" onClick={onShowOne}>
          {t('nudges.showOne')}
        </button>
        <div class="small quiet" role="status">
          {shown === 'dot' && <p>{t('nudges.shownDot')}</p>}
          {shown === 'notification' && (
            <p>
              {t('nudges.shown')}{' '}
              <button class="txt txt-u" type="button" onClick={() => onChange({ shows: 'dot' })}>
                {t('nudges.dotInstead')}
              </button>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

/** The person's own words, kept as they are typed. */
function OwnWords({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  return (
    <input
      dir="auto"
      class="field"
      type="text"
      aria-label={t('nudges.own.name')}
      autocomplete="off"
      {...{ writingsuggestions: 'false' }}
      maxLength={longestWords}
      value={typed}
      onInput={(event) => {
        const kept = wordsKept(event.currentTarget.value);
        setTyped(kept);
        onChange(kept);
      }}
    />
  );
}
