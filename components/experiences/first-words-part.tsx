import { noFirstWords } from '../../domain/experience';
import { t } from '../../platform/messages';
import { Editable } from './editable';
import { KeptNote } from './kept-note';
import { liftSourceOf, Part, type PartProps } from './part';
import { WordsField } from './words-field';

const names = ['word', 'image', 'feeling'] as const;

/** The word, the image and the feeling of the day itself. */
export function FirstWordsPart({ typing, experience, read, spellChecking }: PartProps) {
  const first = typing.body.firstWords ?? noFirstWords;
  const blank = names.every((name) => first[name] === '');
  return (
    <Part title={t('experience.first.title')}>
      <Editable
        name={t('experience.first.title')}
        blank={blank}
        lift={{
          source: liftSourceOf({ experience, read }),
          words: names
            .map((name) => first[name])
            .filter(Boolean)
            .join('\n'),
        }}
        note={
          <KeptNote
            typing={typing}
            fields={['firstWords']}
            words={names.map((name) => first[name]).join('\n')}
          />
        }
        read={
          <dl class="ones day-words">
            {names.map((name) => (
              <div key={name}>
                <dt>{t(`experience.first.${name}`)}</dt>
                <dd class="said-words" dir="auto">
                  {first[name] === '' ? (
                    <>
                      <span aria-hidden="true">–</span>
                      <span class="vh">{t('experience.first.nothing')}</span>
                    </>
                  ) : (
                    first[name]
                  )}
                </dd>
              </div>
            ))}
          </dl>
        }
        fields={(onLift) => (
          <div class="lines">
            {names.map((name) => (
              <WordsField
                key={name}
                label={t(`experience.first.${name}`)}
                value={first[name]}
                spellChecking={spellChecking}
                onLift={onLift}
                onInput={(value) => {
                  const next = { ...first, [name]: value };
                  const empty = names.every((one) => next[one] === '');
                  typing.change({ firstWords: empty ? null : next });
                }}
              />
            ))}
          </div>
        )}
      />
    </Part>
  );
}
