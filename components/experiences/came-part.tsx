import { t } from '../../platform/messages';
import { Editable } from './editable';
import { KeptNote } from './kept-note';
import { liftSourceOf, Part, type PartProps } from './part';
import { WordsField } from './words-field';

const fields = ['account', 'held'] as const;

/** The account of an experience, and what held the person in it. */
export function CamePart({ typing, experience, read, spellChecking }: PartProps) {
  const { account, held } = typing.body;
  return (
    <Part title={t('experience.came.title')} hint={t('experience.came.hint')}>
      <Editable
        name={t('experience.came.title')}
        blank={account === '' && held === ''}
        lift={{ source: liftSourceOf({ experience, read }), words: account || held }}
        note={
          <KeptNote
            typing={typing}
            fields={fields}
            words={[account, held].filter((words) => words !== '').join('\n\n')}
          />
        }
        read={
          <>
            {account !== '' && (
              <div class="account">
                {account.split(/\n{2,}/).map((paragraph, at) => (
                  <p key={String(at)} class="said-words" dir="auto">
                    {paragraph}
                  </p>
                ))}
              </div>
            )}
            {held !== '' && (
              <div class="kv kv-after">
                <h3>{t('experience.came.held')}</h3>
                <p class="read said-words" dir="auto">
                  {held}
                </p>
              </div>
            )}
          </>
        }
        fields={(onLift) => (
          <div class="lines">
            <WordsField
              label={t('experience.came.label')}
              labelHidden
              class="write-account"
              rows={5}
              value={account}
              spellChecking={spellChecking}
              onLift={onLift}
              onInput={(value) => typing.change({ account: value })}
            />
            <WordsField
              label={t('experience.came.held')}
              aside={t('experience.came.heldHint')}
              value={held}
              spellChecking={spellChecking}
              onLift={onLift}
              onInput={(value) => typing.change({ held: value })}
            />
          </div>
        )}
      />
    </Part>
  );
}
