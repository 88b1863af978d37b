import { type FileFault, faultAt } from '../../../domain/file-fault';
import type { Device, Left, Program, Reason } from '../../../domain/import/harvest';
import {
  addHarvest,
  addLeft,
  type Gathered,
  onceEach,
} from '../../../domain/import/merge-harvests';
import { isNote } from '../../../domain/import/read-text';
import { faultOf } from './fault-of';
import { pausing } from '../pause';
import { mostBytes } from '../text';
import { isPicture, isRecording } from './media';
import { parsers } from './parsers';
import { readArchive, type Unpacked } from './read-archive';
import { readText, type Share, strangeness } from './read-text';
import { isZip } from './zip';

/** What was read, before anything is done with it. */
export type Reading = {
  harvests: Gathered[];
  /** The names of the files that something was read from, and whose they are. */
  files: Array<{ name: string; program: Program }>;
  /** Files that could not be read, and why. */
  faults: Array<{ name: string; fault: FileFault }>;
  /** Files of Afterglow itself: these are restored, not imported. */
  ours: File[];
  /** What stays out that belongs to no program's file. */
  left: Map<Reason, Left>;
};

/** How a reading is watched and stopped. */
export type Watch = {
  signal?: AbortSignal;
  /** Told which part of the chosen bytes is done with, from 0 to 1, and how many entries came. */
  onProgress?: (part: number, entries: number) => void;
  /** The most bytes that are unpacked and read, all files together. */
  most?: number;
};

/** The most entries that come in at once. */
const mostEntries = 200_000;

/**
 * Reads files of other programs, whichever they are, one after another, in short tasks. What one of them does not
 * allow to be read stops none of the others. Rejects only when it is stopped by the signal.
 */
export async function readFiles(
  files: readonly File[],
  device: Device,
  { signal, onProgress, most = mostBytes }: Watch = {},
): Promise<Reading> {
  const reading: Reading = { harvests: [], files: [], faults: [], ours: [], left: new Map() };
  const byProgram = new Map<Program, Gathered>();
  const all = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  let before = 0;
  let entries = 0;
  let spent = 0;
  const share: Share = {
    here: { ...device, ...parsers },
    pause: pausing(signal),
    spend(bytes) {
      spent += bytes;
      if (spent > most) throw faultAt('too-large');
    },
    tell: (bytes, more) => onProgress?.(Math.min(1, (before + bytes) / all), entries + more),
  };
  for (const file of files.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    try {
      const outcome = await readFile(file, share);
      if (outcome === 'ours') reading.ours.push(file);
      else {
        const found = outcome.harvests.reduce((sum, one) => sum + one.found.length, 0);
        if (entries + found > mostEntries) throw faultAt('too-many');
        entries += found;
        reading.faults.push(...outcome.faults);
        for (const harvest of outcome.harvests) {
          addHarvest(byProgram, harvest);
          if (
            !reading.files.some(
              ({ name, program }) => name === file.name && program === harvest.program,
            )
          )
            reading.files.push({ name: file.name, program: harvest.program });
        }
        addLeft(reading.left, outcome.left);
      }
    } catch (error) {
      signal?.throwIfAborted();
      reading.faults.push({ name: file.name, fault: faultOf(error) });
    }
    before += file.size;
    share.tell(0, 0);
    await share.pause();
  }
  for (const harvest of byProgram.values()) {
    reading.harvests.push({ ...harvest, found: onceEach(harvest) });
    await share.pause();
  }
  return reading;
}

/** Pictures, sounds, films and printed pages, by their names or by how they begin. */
function isMedium(name: string, first: Uint8Array): boolean {
  const beginning = String.fromCharCode(...first.slice(0, 4));
  return (
    isPicture(name) || isRecording(name) || /^(\xff\xd8\xff|\x89PNG|GIF8|%PDF|RIFF)/.test(beginning)
  );
}

/** The first line of a file that `age` has sealed. */
const sealed = 'age-encryption.org/';

async function readFile(file: File, share: Share): Promise<'ours' | Unpacked> {
  if (file.size === 0 && !isNote(file.name)) throw faultAt('empty');
  const first = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  if (new TextDecoder('latin1').decode(first).includes(sealed)) return 'ours';
  if (isZip(first)) return readArchive(file, share);
  if (isMedium(file.name, first)) throw faultAt('unknown-kind');
  const outcome = await readText(
    { name: file.name, bytes: () => file.stream(), done: (bytes) => bytes },
    share,
  );
  if (outcome.whose === 'afterglow') return 'ours';
  if (outcome.whose === 'nobody') throw strangeness(outcome);
  return { harvests: [outcome.harvest], left: new Map(), faults: [] };
}
