import { t } from '../../../platform/messages';
import { EraseButton } from '../../controls/erase-button';

export type RemoveUnreadProps = {
  words: string;
  /** What it would remove, where it stands beside several. */
  of?: string;
  onRemove: () => void;
};

/** Removes what could not be read. */
export function RemoveUnread({ onRemove, ...said }: RemoveUnreadProps) {
  return (
    <EraseButton
      {...said}
      sure={t('unread.sure')}
      known={t('unread.sureKnown')}
      leave={t('unread.leave')}
      onErase={onRemove}
    />
  );
}
