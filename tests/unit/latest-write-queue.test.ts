import { expect, test } from 'vitest';
import { latestWriteQueue } from '../../components/drafts/latest-write-queue';
import { blankEntry, type CheckInEntry } from '../../domain/check-in';
import { done, failed, type Result } from '../../domain/result';

const saying = (reflection: string): CheckInEntry => ({ ...blankEntry, reflection });

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const stored: string[] = [];
  const waiting: ((result: Result<null>) => void)[] = [];
  const save = (entry: CheckInEntry) =>
    new Promise<Result<null>>((resolve) => {
      waiting.push((result) => {
        if (result.ok) stored.push(entry.reflection);
        resolve(result);
      });
    });
  const finish = async (result: Result<null> = done(null)) => {
    waiting.shift()?.(result);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { stored, save, finish, pending: () => waiting.length };
}

const silent = { saved: () => {}, problem: () => {} };

test('the first change is written at once, and of those that follow during a write only the newest', async () => {
  const disk = slowDisk();
  const writer = latestWriteQueue(disk.save, silent);
  writer.write(saying('a'));
  expect(disk.pending()).toBe(1);
  writer.write(saying('ab'));
  writer.write(saying('abc'));
  expect(disk.pending()).toBe(1);
  await disk.finish();
  await disk.finish();
  expect(disk.stored).toEqual(['a', 'abc']);
  expect(writer.unwritten()).toBeNull();
});

test('what is under way counts as unwritten until it is stored', async () => {
  const disk = slowDisk();
  const writer = latestWriteQueue(disk.save, silent);
  writer.write(saying('a'));
  expect(writer.unwritten()?.reflection).toBe('a');
  writer.write(saying('ab'));
  expect(writer.unwritten()?.reflection).toBe('ab');
  await disk.finish();
  await disk.finish();
  expect(writer.unwritten()).toBeNull();
});

test('after a failed write nothing is lost, and the next change is tried again', async () => {
  const disk = slowDisk();
  const problems: string[] = [];
  const writer = latestWriteQueue(disk.save, {
    saved: () => {},
    problem: ({ kind }) => problems.push(kind),
  });
  writer.write(saying('a'));
  await disk.finish(failed({ kind: 'storage-full', detail: '' }));
  expect(problems).toEqual(['storage-full']);
  expect(writer.unwritten()?.reflection).toBe('a');
  await writer.settled();
  writer.write(saying('ab'));
  await disk.finish();
  expect(disk.stored).toEqual(['ab']);
});

test('once it is stopped it writes nothing more', async () => {
  const disk = slowDisk();
  const writer = latestWriteQueue(disk.save, silent);
  writer.write(saying('a'));
  writer.write(saying('ab'));
  const stopped = writer.stop();
  await disk.finish();
  await stopped;
  writer.write(saying('abc'));
  expect(disk.stored).toEqual(['a']);
  expect(disk.pending()).toBe(0);
});
