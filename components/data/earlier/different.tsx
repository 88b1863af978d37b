import { differenceOf } from '../../../domain/difference';
import { t } from '../../../platform/messages';

/** Words as they were written, with what another version does not have marked, by a line as well as a colour. */
export function Different({
  words,
  from,
  removed = false,
}: {
  words: string;
  from: string;
  removed?: boolean;
}) {
  return (
    <>
      {removed && <p class="small quiet">{t('restore.removedThere')}</p>}
      {words === '' ? (
        <p class="small quiet">{t('history.removed.values')}</p>
      ) : (
        <p class="read read-lines" dir="auto">
          {differenceOf(words, from).map(({ words: stretch, own }, at) =>
            own ? <ins key={at}>{stretch}</ins> : stretch,
          )}
        </p>
      )}
    </>
  );
}
