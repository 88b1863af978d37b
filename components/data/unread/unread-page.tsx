import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../../domain/day';
import type { Problem } from '../../../domain/problem';
import { now, zone } from '../../../platform/clock';
import { saveFile } from '../../../platform/files';
import { t } from '../../../platform/messages';
import { rawText } from '../../../storage/raw-text';
import { removeUnread, type Unread, unreadRows } from '../../../storage/unread';
import { useJournal } from '../../journal';
import { PageHeading } from '../../shell/page-heading';
import { Waiting } from '../../shell/waiting';
import { ProblemLine } from '../problem-line';
import { Crumb } from '../restore/crumb';
import { RemoveUnread } from './remove-unread';
import { faultWords, unreadName } from './unread-words';

/** What in the journal could not be read: how many and which, and what can be done about it. Nothing happens by itself. */
export function UnreadPage() {
  const journal = useJournal();
  const [rows, setRows] = useState<readonly Unread[] | null>(null);
  const [said, say] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  async function look() {
    setRows(await unreadRows(journal));
  }
  useEffect(() => void look(), [journal]);

  async function lookAgain() {
    await look();
    say(t('unread.looked'));
  }

  function save(chosen: readonly Unread[]) {
    const name = `afterglow-unread-${dayAt(now(), zone(), 0)}.json`;
    const raw = chosen.map(({ table, key, row }) => ({ table, key, row }));
    saveFile(name, [rawText(raw)], 'application/json');
    say(t('problems.ways.saved', [name]));
  }

  async function remove(chosen: readonly Unread[]) {
    const removed = await removeUnread(journal, chosen);
    setProblem(removed.ok ? null : removed.problem);
    say(removed.ok ? t('unread.removed') : '');
    await look();
  }

  return (
    <>
      <Crumb />
      <PageHeading class="title">{t('unread.title')}</PageHeading>
      <p class="small" role="status">
        {said}
      </p>
      {problem && <ProblemLine kind={problem.kind} />}
      {rows === null ? (
        <Waiting />
      ) : (
        <>
          <p class="lede">{t('unread.count', rows.length)}</p>
          {rows.length > 0 && (
            <>
              <p class="quiet">{t('unread.known')}</p>
              <p class="btns">
                <button class="btn btn-act" type="button" onClick={() => save(rows)}>
                  {t('unread.save')}
                </button>
                <button class="btn" type="button" onClick={() => void lookAgain()}>
                  {t('problems.ways.lookAgain')}
                </button>
                <RemoveUnread
                  words={t('unread.remove', rows.length)}
                  onRemove={() => void remove(rows)}
                />
              </p>
              <Rows rows={rows} onRemove={(one) => void remove([one])} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Rows({ rows, onRemove }: { rows: readonly Unread[]; onRemove: (one: Unread) => void }) {
  return (
    <ul class="rows" aria-label={t('unread.title')}>
      {rows.map((one) => (
        <li key={`${one.table} ${one.place}`}>
          <span>
            <b>{unreadName(one)}</b>
            <small>{faultWords(one)}</small>
          </span>
          <RemoveUnread
            words={t('unread.remove', 1)}
            of={unreadName(one)}
            onRemove={() => onRemove(one)}
          />
        </li>
      ))}
    </ul>
  );
}
