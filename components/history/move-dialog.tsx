import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { t } from '../../platform/messages';
import { DayDialog } from './day-dialog';
import { dayName } from './day-words';

export type MoveDialogProps = {
  record: CheckIn;
  today: Day;
  onMove: (day: Day) => void;
  onLeave: () => void;
};

/** Asks for the day that a check-in belongs to. */
export function MoveDialog({ record, today, onMove, onLeave }: MoveDialogProps) {
  return (
    <DayDialog
      title={t('history.move.title')}
      about={t('history.move.from', [dayName(record.day, today)])}
      label={t('history.move.label')}
      start={record.day}
      today={today}
      choose={t('history.move.move')}
      leave={t('history.move.leave')}
      onChoose={onMove}
      onLeave={onLeave}
    />
  );
}
