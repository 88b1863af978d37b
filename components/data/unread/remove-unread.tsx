import { useState } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { Dialog } from '../../controls/dialog';

export type RemoveUnreadProps = {
  words: string;
  /** What it would remove, where it stands beside several. */
  of?: string;
  onRemove: () => void;
};

/** Removes what could not be read. It is asked once more, since nothing brings it back. */
export function RemoveUnread({ words, of, onRemove }: RemoveUnreadProps) {
  const [asking, setAsking] = useState(false);
  const leave = () => setAsking(false);
  return (
    <>
      <button class="btn btn-small btn-danger" type="button" onClick={() => setAsking(true)}>
        {words}
        {of && <span class="vh"> {of}</span>}
      </button>
      {asking && (
        <Dialog title={t('unread.sure')} onLeave={leave}>
          <p class="quiet">{t('unread.sureKnown')}</p>
          <p class="btns">
            <button class="btn" type="button" onClick={leave}>
              {t('unread.leave')}
            </button>
            <button
              class="btn btn-danger"
              type="button"
              onClick={() => {
                leave();
                onRemove();
              }}
            >
              {words}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
