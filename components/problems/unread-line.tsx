import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/messages';
import { whenSetAside } from '../../storage/from-rows';
import { useJournal } from '../journal';

/** One quiet line on every page, once something was met that could not be read. The rest of the journal is there. */
export function UnreadLine() {
  const journal = useJournal();
  const [some, setSome] = useState(false);
  useEffect(() => whenSetAside(journal, () => setSome(true)), [journal]);
  if (!some) return null;
  return (
    <p class="small quiet">
      {t('unread.line')}{' '}
      <a class="txt txt-u" href="#/data/unread">
        {t('unread.see')}
      </a>
    </p>
  );
}
