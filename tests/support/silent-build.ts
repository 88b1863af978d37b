import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension whose background does nothing, so that the journal lies untouched until a page opens it.
 * Nothing else differs.
 */
export async function silentBuild(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterglow-build-'));
  await cp(build, folder, { recursive: true });
  const manifest: { background: { service_worker?: string; scripts?: string[] } } = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  );
  const { service_worker, scripts = [] } = manifest.background;
  for (const file of service_worker === undefined ? scripts : [service_worker]) {
    await writeFile(join(folder, file), '');
  }
  return folder;
}

/** Takes such a copy away again. */
export function removeBuild(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
