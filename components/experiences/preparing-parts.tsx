import { settingFrom, settingParts } from '../../domain/setting-list';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { useLifting } from '../insights/use-lifting';
import { intentionWith } from './intention';
import { KeptNote } from './kept-note';
import { shortDay } from '../history/day-words';
import { OwnList } from './own-list';
import { liftSourceOf, Part, type PartProps } from './part';
import { WordsField } from './words-field';

/** Intention, set and setting of an experience that lies ahead: none is required, each is kept as it is typed. */
export function PreparingParts(props: PartProps) {
  return (
    <>
      <IntentionPart {...props} />
      <SetPart {...props} />
      <SettingPart {...props} />
    </>
  );
}

function IntentionPart({ typing, experience, read, spellChecking }: PartProps) {
  const { intention } = typing.body;
  const lifting = useLifting(liftSourceOf({ experience, read }));
  return (
    <Part title={t('experience.before.intention')} hint={t('experience.before.intentionHint')}>
      <WordsField
        label={t('experience.before.intention')}
        labelHidden
        class="write-lg"
        rows={2}
        value={intention?.words ?? ''}
        spellChecking={spellChecking}
        onInput={(value) =>
          typing.change({ intention: intentionWith(value, intention, experience, read.today) })
        }
        onLift={lifting.lift}
      />
      <div class="part-acts">
        <span class="small quiet">{t('experience.before.intentionNote')}</span>
        <KeptNote typing={typing} fields={['intention']} words={intention?.words ?? ''} />
        {lifting.asked}
      </div>
      <Earlier {...{ read, experience }} />
    </Part>
  );
}

function SetPart({ typing, experience, read, spellChecking }: PartProps) {
  const { set } = typing.body;
  const lifting = useLifting(liftSourceOf({ experience, read }));
  return (
    <Part title={t('experience.before.set')} hint={t('experience.before.setHint')}>
      <WordsField
        label={t('experience.before.setLabel')}
        value={set}
        spellChecking={spellChecking}
        onInput={(value) => typing.change({ set: value })}
        onLift={lifting.lift}
      />
      <div class="part-acts">
        <KeptNote typing={typing} fields={['set']} words={set} />
        {lifting.asked}
      </div>
    </Part>
  );
}

function SettingPart({ typing, experience, read, spellChecking }: PartProps) {
  const { setting } = typing.body;
  const { words, list } = settingParts(setting);
  const lifting = useLifting(liftSourceOf({ experience, read }));
  return (
    <Part title={t('experience.before.setting')} hint={t('experience.before.settingHint')}>
      <WordsField
        label={t('experience.before.settingLabel')}
        value={words}
        spellChecking={spellChecking}
        onInput={(value) => typing.change({ setting: settingFrom(value, list) })}
        onLift={lifting.lift}
      />
      <OwnList
        list={list}
        spellChecking={spellChecking}
        onChange={(next) => typing.change({ setting: settingFrom(words, next) })}
      />
      <div class="part-acts">
        <KeptNote typing={typing} fields={['setting']} words={setting} />
        {lifting.asked}
      </div>
    </Part>
  );
}

/** The intentions of the experiences before this one. */
function Earlier({ read, experience }: Pick<PartProps, 'read' | 'experience'>) {
  const earlier = read.experiences
    .filter(({ id, day, body }) => id !== experience.id && day < experience.day && body.intention)
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <details class="earlier">
      <summary class="txt">
        <Icon name="down" />
        {t('experience.before.earlier')}
      </summary>
      <ul>
        {earlier.map(({ id, day, body }) => (
          <li key={id}>
            <span class="caption">{shortDay(day, read.today)}</span>
            <span class="exp-int" dir="auto">
              {body.intention?.words}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
