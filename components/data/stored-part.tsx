import { useEffect, useState } from 'preact/hooks';
import { sizeInWords, t } from '../../platform/messages';
import { isLasting, spaceUsed } from '../../platform/room';
import { countsOf } from '../../storage/counts';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { useObserved } from '../use-observed';

type Room = { used: number | null; lasting: boolean };

/** What is kept and how much room it takes, asked again whenever something is written. */
function useStored() {
  const journal = useJournal();
  const counts = useObserved(() => countsOf(journal), [journal]);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    void Promise.all([spaceUsed(), isLasting()]).then(([used, lasting]) =>
      setRoom({ used, lasting }),
    );
  }, [counts]);
  return { counts: counts.state === 'ready' ? counts.value : null, room };
}

/** What is stored, how safe it is from the browser's own clearing, and what the browser lets Afterglow do. */
export function StoredPart() {
  const { counts, room } = useStored();
  const facts = counts && [
    [t('data.stored.checkIns'), String(counts['check-in'])],
    [t('data.stored.experiences'), String(counts.experience)],
    [
      t('data.stored.insights'),
      t('data.stored.and', [String(counts.insight), String(counts.practice)]),
    ],
    ...(room?.used === null || !room ? [] : [[t('data.stored.space'), sizeInWords(room.used)]]),
  ];
  return (
    <section class="set">
      <h2>{t('data.stored.title')}</h2>
      <div class="set-main">
        {facts && (
          <dl class="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {room && (
          <p class="small quiet">
            {room.lasting ? t('data.stored.lasting') : t('data.stored.notLasting')}
          </p>
        )}
        <details class="perm">
          <summary class="txt txt-ink">
            <Icon name="down" />
            {t('data.stored.lets')}
          </summary>
          <ul>
            <Leave name={t('data.leave.storage')} why={t('data.leave.storageWhy')} />
            <Leave name={t('data.leave.alarms')} why={t('data.leave.alarmsWhy')} />
            <Leave name={t('data.leave.notifications')} why={t('data.leave.notificationsWhy')} />
            <Leave name={t('data.leave.idle')} why={t('data.leave.idleWhy')} />
          </ul>
        </details>
      </div>
    </section>
  );
}

/** One thing that the browser lets Afterglow do, and what for. */
function Leave({ name, why }: { name: string; why: string }) {
  return (
    <li>
      <b>{name}</b> {why}
    </li>
  );
}
