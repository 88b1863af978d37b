import { useEffect, useRef, useState } from 'preact/hooks';
import { instantFrom } from '../../../domain/day';
import type { ProblemKind } from '../../../domain/problem';
import { now } from '../../../platform/clock';
import { t } from '../../../platform/messages';
import { choosePlace, type Place } from '../../../platform/save-as';
import { sealBackup } from '../../../platform/sealing';
import { noteBackup } from '../../../storage/backup-state';
import { useJournal } from '../../journal';
import { jsonFile } from '../export/json-file';
import { fileName } from '../file-name';

/** Where a backup stands: not asked for, its passphrase asked for, being made, saved. */
export type Backup =
  | { state: 'idle' }
  | { state: 'asking'; problem: ProblemKind | null }
  | { state: 'making'; part: number }
  | { state: 'saved'; name: string; chosen: boolean };

/** How much of the work is the reading of the journal; the rest is the sealing. */
const reading = 0.5;

/** Asks for a passphrase and a place, makes a backup, and puts it there. */
export function useBackup() {
  const journal = useJournal();
  const [backup, setBackup] = useState<Backup>({ state: 'idle' });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  async function make(passphrase: string, place: Place, signal: AbortSignal): Promise<void> {
    const onPart = (part: number) => {
      if (!signal.aborted) setBackup({ state: 'making', part });
    };
    onPart(0);
    const plain = await jsonFile(journal, null, {
      onPart: (part) => onPart(part * reading),
      signal,
    });
    if (!plain.ok) return failed(place, plain.problem.kind);
    const { value } = plain;
    const heard = (bytes: number) =>
      onPart(reading + ((1 - reading) * bytes) / Math.max(value?.size ?? 0, 1));
    const file = value && (await sealBackup(value, passphrase, { heard, signal }));
    if (!file || signal.aborted) return failed(place, null);
    const put = await place.put(file);
    if (!put.ok) return failed(place, put.problem.kind);
    await noteBackup(journal, { saved: { at: instantFrom(now()), name: put.value } });
    setBackup({ state: 'saved', name: put.value, chosen: place.chosen });
  }

  async function failed(place: Place, problem: ProblemKind | null): Promise<void> {
    await place.leave();
    setBackup({ state: 'asking', problem });
  }

  /** To be called straight from a click or a key: browsers show their window for a place at no other time. */
  async function save(passphrase: string): Promise<void> {
    const { signal } = (stopper.current = new AbortController());
    const type = 'application/octet-stream';
    const place = await choosePlace(fileName('age'), t('data.backup.kind'), type);
    if (place) await make(passphrase, place, signal);
  }

  return {
    backup,
    save,
    ask: () => setBackup({ state: 'asking', problem: null }),
    leave: () => {
      stopper.current?.abort();
      setBackup({ state: 'idle' });
    },
    stop: () => stopper.current?.abort(),
  };
}
