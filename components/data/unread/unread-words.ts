import { dayFrom } from '../../../domain/day';
import { t } from '../../../platform/messages';
import type { Unread } from '../../../storage/unread';
import { kindName, longDay } from '../earlier/record-name';

/** What could not be read, as far as that is known: "Letter of Wednesday 6 May". */
export function unreadName({ table, kind, day, place }: Unread): string {
  const name = kind ? kindName(kind) : t(`unread.tables.${table}`);
  const is = day === null ? null : dayFrom(day);
  if (is) return t('restore.kindOf', [name, longDay(is)]);
  return table === 'device' ? t('restore.kindOf', [name, place]) : name;
}

/** Why it could not be read, and where it lies. */
export function faultWords({ table, place, fault, day }: Unread): string {
  const where = place.slice(0, 80);
  if (fault.newer) return t('unread.newer', [where]);
  if (table === 'versions') return t('unread.version', [where]);
  if (table === 'device' || table === 'days') return t('unread.again');
  if (fault.field === 'day' && day !== null) return t('unread.noDay', [day, where]);
  return fault.field === '' ? t('unread.bad', [where]) : t('unread.badField', [fault.field, where]);
}
