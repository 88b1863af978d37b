import { t } from '../../platform/messages';
import { Switch } from '../controls/switch';
import { useLifting } from '../insights/use-lifting';
import { KeptNote } from './kept-note';
import { liftSourceOf, Part, type PartProps } from './part';
import { WordsField } from './words-field';

/** Notes for the guide, and whether this experience goes into the next report. */
export function NotesPart({ typing, experience, read, spellChecking }: PartProps) {
  const { guide, notes, inReport } = typing.body;
  const lifting = useLifting(liftSourceOf({ experience, read }));
  return (
    <Part
      title={guide === '' ? t('experience.notes.title') : t('experience.notes.titleFor', [guide])}
    >
      <WordsField
        label={t('experience.notes.label')}
        labelHidden
        rows={3}
        value={notes}
        spellChecking={spellChecking}
        onInput={(value) => typing.change({ notes: value })}
        onLift={lifting.lift}
      />
      <div class="part-acts">
        <Switch
          label={t('experience.notes.report')}
          on={inReport}
          onChange={(on) => typing.change({ inReport: on })}
        />
        <KeptNote typing={typing} fields={['notes', 'inReport']} words={notes} />
        {lifting.asked}
      </div>
    </Part>
  );
}
