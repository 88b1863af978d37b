import { t } from '../../platform/messages';
import { NotSaved } from '../check-in/not-saved';
import type { FieldOf, Typing } from '../drafts/use-autosave';

/** Beneath some fields: that they are kept, quietly, and the way back to how this visit found them. */
export function KeptNote<K extends 'experience' | 'moment'>({
  typing,
  fields,
  words,
}: {
  typing: Typing<K>;
  fields: readonly FieldOf<K>[];
  /** The words of the fields, to be copied where they could not be kept. */
  words: string;
}) {
  const { last, problem } = typing;
  const mine = last !== null && last.fields.some((field) => fields.includes(field));
  const said = mine && last.state !== 'storing' ? last.state : null;
  return (
    <>
      <span class="kept-note">
        <span class="caption" role="status">
          {said === 'kept' && t('experience.kept.kept')}
          {said === 'undone' && t('experience.kept.undone')}
        </span>
        {said === 'kept' && typing.differs(fields) && (
          <button class="txt" type="button" onClick={() => typing.undo(fields)}>
            {t('experience.kept.undo')}
          </button>
        )}
      </span>
      {mine && problem && <NotSaved problem={problem} words={words} onTryAgain={typing.tryAgain} />}
    </>
  );
}
