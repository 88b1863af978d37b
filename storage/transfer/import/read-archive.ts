import { Fault, faultAt } from '../../../domain/file-fault';
import { type Harvest, leave, type Left, type Reason } from '../../../domain/import/harvest';
import { isPicture, isRecording } from './media';
import { readText, type Share, strangeness } from './read-text';
import { filesIn, type Packed } from './zip';

const readable = /(\.(json|csv|tsv|md|markdown|mdown|txt)|(^|\/)backup\.daylio)$/i;

/** What programs and systems put beside a person's files; it is nobody's words. */
const machinery = /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(\/|$)/i;

/** Whether a path leads out of its archive: absolute, with a drive, or upwards. */
function isStrange(path: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path);
}

/** What an archive gives, of whatever programs its files are. Pictures and recordings are counted and not unpacked. */
export async function readArchive(
  archive: File,
  share: Share,
): Promise<'ours' | { harvests: Harvest[]; left: Map<Reason, Left> }> {
  const harvests: Harvest[] = [];
  const left = new Map<Reason, Left>();
  const beside = { photos: 0, recordings: 0, files: 0 };
  let stranger: Error | null = null;
  let done = 0;
  for await (const packed of filesIn(archive)) {
    const { path, packedSize } = packed;
    const place = { file: archive.name, line: null, entry: null, words: path.slice(0, 160) };
    if (isStrange(path)) leave({ left }, 'strange-path', place);
    else if (machinery.test(path)) continue;
    else if (isPicture(path)) beside.photos += 1;
    else if (isRecording(path)) beside.recordings += 1;
    else if (!readable.test(path)) beside.files += 1;
    else {
      const from = await readPacked(packed, share, done);
      if (from instanceof Error) {
        stranger ??= from;
        leave({ left }, 'damaged-file', place);
      } else harvests.push(from);
    }
    done += packedSize;
    share.tell(done, 0);
    await share.pause();
  }
  if (harvests.length === 0) throw stranger ?? faultAt('nothing-inside');
  for (const reason of ['photos', 'recordings', 'files'] as const) {
    const told = harvests.reduce((sum, one) => sum + (one.left.get(reason)?.count ?? 0), 0);
    // Entries tell of their pictures, which also lie beside them.
    leave({ left }, reason, null, beside[reason] - told);
  }
  return { harvests, left };
}

async function readPacked(packed: Packed, share: Share, before: number): Promise<Harvest | Error> {
  const done = (bytes: number) =>
    before + (packed.size > 0 ? Math.min(1, bytes / packed.size) * packed.packedSize : 0);
  const name = packed.path.endsWith('backup.daylio') ? `${packed.path}.json` : packed.path;
  try {
    const outcome = await readText(name, packed.bytes(), share, done);
    if (outcome.whose === 'program') return outcome.harvest;
    return outcome.whose === 'afterglow' ? faultAt('unknown-kind') : strangeness(outcome);
  } catch (error) {
    if (error instanceof Fault && ['too-large', 'too-many'].includes(error.fault.kind)) throw error;
    if (error instanceof Fault) return error;
    throw error;
  }
}
