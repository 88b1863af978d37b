import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import { importSample } from './import-samples';

export type Content = string | Uint8Array<ArrayBuffer>;

/** A file as a person chooses it. */
export function fileOf(name: string, content: Content): File {
  return new File([content], name);
}

/** An archive of files by their paths. */
export async function zipOf(
  name: string,
  entries: Readonly<Record<string, Content>>,
  password?: string,
): Promise<File> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [path, content] of Object.entries(entries)) {
    const blob = new Blob([content]);
    await writer.add(path, new BlobReader(blob), password === undefined ? {} : { password });
  }
  return new File([await writer.close()], name);
}

/** The archive that Daylio saves: its JSON in base64, pictures beside it. */
export function daylioFile(json = importSample('daylio-backup.json')): Promise<File> {
  const base64 = Buffer.from(json).toString('base64').replaceAll(/.{76}/g, '$&\n');
  return zipOf('backup_2022_05_14.daylio', {
    'backup.daylio': base64,
    'assets/photos/2022/5/0a1b': new Uint8Array([1, 2, 3]),
  });
}

/** The archive that Day One saves: a file for each journal, pictures beside them. */
export function dayOneFile(): Promise<File> {
  return zipOf('Export.zip', {
    'Journal.json': importSample('day-one.json'),
    'Old days.json': importSample('day-one-oldest.json'),
    'photos/d41d.jpeg': new Uint8Array([1, 2, 3]),
    'photos/d41e.jpeg': new Uint8Array([1, 2, 3]),
    'photos/d41f.jpeg': new Uint8Array([1, 2, 3]),
    '__MACOSX/._Journal.json': 'nothing of a person’s',
  });
}
