import { t } from '../../platform/messages';
import { Editable } from './editable';
import { KeptNote } from './kept-note';
import { fullDay } from './names';
import { liftSourceOf, Part, type PartProps } from './part';
import { intentionWith } from './intention';
import { WordsField } from './words-field';

const fields = ['intention', 'set', 'setting'] as const;

/** What was written before an experience that lies behind. */
export function BeforePart({ typing, experience, read, spellChecking }: PartProps) {
  const { intention, set, setting } = typing.body;
  const blank = !intention && set === '' && setting === '';
  return (
    <Part title={t('experience.before.title')}>
      <Editable
        name={t('experience.before.title')}
        blank={blank}
        lift={{
          source: liftSourceOf({ experience, read }),
          words: intention?.words ?? (set || setting),
        }}
        note={
          <KeptNote
            typing={typing}
            fields={fields}
            words={[intention?.words, set, setting].filter(Boolean).join('\n\n')}
          />
        }
        read={
          <>
            {intention && (
              <div class="kv">
                <h3>{t('experience.before.intention')}</h3>
                <p class="intent" dir="auto">
                  {intention.words}
                </p>
                <p class="caption">{t('experience.before.written', [fullDay(intention.day)])}</p>
              </div>
            )}
            <div class="kv kv-2">
              {set !== '' && (
                <div>
                  <h3>
                    {t('experience.before.set')}{' '}
                    <span class="caption">{t('experience.before.setShort')}</span>
                  </h3>
                  <p class="read said-words" dir="auto">
                    {set}
                  </p>
                </div>
              )}
              {setting !== '' && (
                <div>
                  <h3>
                    {t('experience.before.setting')}{' '}
                    <span class="caption">{t('experience.before.settingShort')}</span>
                  </h3>
                  <p class="read said-words" dir="auto">
                    {setting}
                  </p>
                </div>
              )}
            </div>
          </>
        }
        fields={(onLift) => (
          <div class="lines">
            <WordsField
              label={t('experience.before.intention')}
              class="write-lg"
              value={intention?.words ?? ''}
              spellChecking={spellChecking}
              onLift={onLift}
              onInput={(words) =>
                typing.change({
                  intention: intentionWith(words, intention, experience, read.today),
                })
              }
            />
            <WordsField
              label={t('experience.before.set')}
              aside={t('experience.before.setShort')}
              value={set}
              spellChecking={spellChecking}
              onLift={onLift}
              onInput={(value) => typing.change({ set: value })}
            />
            <WordsField
              label={t('experience.before.setting')}
              aside={t('experience.before.settingShort')}
              value={setting}
              spellChecking={spellChecking}
              onLift={onLift}
              onInput={(value) => typing.change({ setting: value })}
            />
          </div>
        )}
      />
    </Part>
  );
}
