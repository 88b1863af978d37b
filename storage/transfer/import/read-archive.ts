import { Fault, faultAt, type FileFault } from '../../../domain/file-fault';
import { type Harvest, leave, type Left, type Reason } from '../../../domain/import/harvest';
import { isPicture, isRecording } from './media';
import { readText, type Share, strangeness } from './read-text';
import { filesIn, type Packed } from './zip';

const readable = /(\.(json|csv|tsv|md|markdown|mdown|txt)|(^|\/)backup\.daylio)$/i;
const archives = /\.(zip|daylio)$/i;

/** How deep archives may lie in each other. */
const deepest = 3;

/** What programs and systems put beside a person's files; it is nobody's words. */
const machinery = /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(\/|$)/i;

/** Whether a path leads out of its archive: absolute, with a drive, or upwards. */
function isStrange(path: string): boolean {
  return /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(path);
}

/** What one chosen file gives: what was read of it, what stays out, and what in it could not be read. */
export type Unpacked = {
  harvests: Harvest[];
  left: Map<Reason, Left>;
  faults: Array<{ name: string; fault: FileFault }>;
};

/**
 * What an archive gives, of whatever programs its files are, also in archives inside it. Pictures and recordings are
 * counted and not unpacked. Throws a `Fault` where there is nothing in it for us.
 */
export async function readArchive(archive: File, share: Share, depth = 1): Promise<Unpacked> {
  const all: Unpacked = { harvests: [], left: new Map(), faults: [] };
  const beside = { photos: 0, recordings: 0 };
  let done = 0;
  for await (const packed of filesIn(archive)) {
    // Some programs for Windows part folders by backslashes.
    const path = packed.path.replaceAll('\\', '/');
    const place = { file: archive.name, line: null, entry: null, words: path.slice(0, 160) };
    if (isStrange(path)) leave(all, 'strange-path', place);
    else if (machinery.test(path)) continue;
    else if (isPicture(path)) beside.photos += 1;
    else if (isRecording(path)) beside.recordings += 1;
    else if (readable.test(path) || archives.test(path))
      await readPacked({ ...packed, path }, { all, archive, share, before: done, depth });
    else leave(all, 'files', place);
    done += packed.packedSize;
    share.tell(done, 0);
    await share.pause();
  }
  const [first] = all.faults;
  if (all.harvests.length === 0) {
    if (!first && !all.left.has('strange-path')) throw faultAt('nothing-inside');
    if (first && all.faults.every(({ fault }) => fault.kind === 'locked')) throw faultAt('locked');
  }
  for (const reason of ['photos', 'recordings'] as const) {
    const told = all.harvests.reduce((sum, one) => sum + (one.left.get(reason)?.count ?? 0), 0);
    // Entries tell of their pictures, which also lie beside them.
    leave(all, reason, null, beside[reason] - told);
  }
  return all;
}

type Inside = { all: Unpacked; archive: File; share: Share; before: number; depth: number };

/** Reads one file of an archive; what is wrong with it stops none of the others. */
async function readPacked(packed: Packed, inside: Inside): Promise<void> {
  const { all, archive } = inside;
  try {
    const from = await unpack(packed, inside);
    all.harvests.push(...from.harvests);
    for (const { name, fault } of from.faults)
      all.faults.push({ name: `${archive.name}/${name}`, fault });
    for (const [reason, { count, places }] of from.left) {
      leave(all, reason, null, count - places.length);
      for (const place of places) leave(all, reason, place);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (['too-large', 'too-many'].includes(error.fault.kind)) throw error;
    all.faults.push({ name: `${archive.name}/${packed.path}`, fault: error.fault });
  }
}

async function unpack(packed: Packed, { share, before, depth }: Inside): Promise<Unpacked> {
  const { path, size, packedSize, isLocked } = packed;
  if (isLocked) throw faultAt('locked');
  const isBackup = /(^|\/)backup\.daylio$/i.test(path);
  if (archives.test(path) && !isBackup) {
    if (depth >= deepest) throw faultAt('too-deep');
    return readArchive(await wholeOf(packed, share), share, depth + 1);
  }
  const outcome = await readText(
    {
      name: isBackup ? `${path}.json` : path,
      bytes: packed.bytes,
      done: (bytes) => before + (size > 0 ? Math.min(1, bytes / size) * packedSize : 0),
    },
    share,
  );
  if (outcome.whose === 'afterglow') throw faultAt('ours-inside');
  if (outcome.whose === 'nobody') throw strangeness(outcome);
  return { harvests: [outcome.harvest], left: new Map(), faults: [] };
}

/** An archive inside an archive, unpacked: its directory is at its end. */
async function wholeOf(packed: Packed, share: Share): Promise<File> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = packed.bytes().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new File(pieces, packed.path);
    share.spend(value.length);
    pieces.push(new Uint8Array(value));
    await share.pause();
  }
}
