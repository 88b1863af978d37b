import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { unreadRows } from '../../../storage/unread';
import { useJournal } from '../../journal';

/** That something in the journal could not be read, and where that is seen; nothing where all of it can. */
export function UnreadPart() {
  const journal = useJournal();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let left = false;
    void unreadRows(journal).then((rows) => left || setCount(rows.length));
    return () => {
      left = true;
    };
  }, [journal]);
  if (count === 0) return null;
  return (
    <section class="set">
      <h2>{t('unread.title')}</h2>
      <div class="set-main">
        <p>{t('unread.count', count)}</p>
        <p>
          <a class="btn btn-small" href="#/data/unread">
            {t('unread.see')}
          </a>
        </p>
      </div>
    </section>
  );
}
