import { t } from '../../platform/messages';
import { Switch } from '../controls/switch';
import { KeptNote } from './kept-note';
import { Part, type PartProps } from './part';
import { WordsField } from './words-field';

/** Notes for the guide, and whether this experience goes into the next report. */
export function NotesPart({ typing, spellChecking }: PartProps) {
  const { guide, notes, inReport } = typing.body;
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
      />
      <p class="part-acts">
        <Switch
          label={t('experience.notes.report')}
          on={inReport}
          onChange={(on) => typing.change({ inReport: on })}
        />
        <KeptNote typing={typing} fields={['notes', 'inReport']} words={notes} />
      </p>
    </Part>
  );
}
