import { dayWithNumber } from '../../domain/trends/day-number';
import { t } from '../../platform/messages';
import { checkInsOn } from '../../storage/check-ins';
import { useJournal } from '../journal';
import { useObserved } from '../use-observed';

/** The way to what was written on a day, where anything was. */
export function ReadIt({ at }: { at: number }) {
  const journal = useJournal();
  const day = dayWithNumber(at);
  const read = useObserved(() => checkInsOn(journal, day), [journal, day]);
  const isWritten = read.state === 'ready' && read.value.some(({ body }) => body.reflection !== '');
  if (!isWritten) return null;
  return (
    <>
      {' '}
      {t('trends.plain.wrote')} <a href={`#/history/${day}`}>{t('trends.plain.read')}</a>
    </>
  );
}
