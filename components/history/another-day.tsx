import { useState } from 'preact/hooks';
import { type Day, dayAfter } from '../../domain/day';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { DayDialog } from './late-parts';

/** Leads to a check-in for a day: the popup's page, in this tab. */
export function writeFor(day: Day): void {
  location.assign(`/popup.html#/check-in/${day}`);
}

/** The way to a check-in for a day that has gone by. */
export function AnotherDay({ today }: { today: Day }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button class="btn btn-small" type="button" onClick={() => setAsking(true)}>
        <Icon name="plus" />
        {t('history.anotherDay.button')}
      </button>
      {asking && (
        <DayDialog
          title={t('history.anotherDay.title')}
          label={t('history.anotherDay.label')}
          start={dayAfter(today, -1)}
          today={today}
          choose={t('history.anotherDay.write')}
          leave={t('history.anotherDay.leave')}
          onChoose={writeFor}
          onLeave={() => setAsking(false)}
        />
      )}
    </>
  );
}
