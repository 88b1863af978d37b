import { spawnSync } from 'node:child_process';
import type { BrowserKind } from '../browsers/minimum';
import { commandFile, root } from '../first/tools';

/** Builds the extension for one kind of browser. Shows what the build says only where it fails. */
export function build(kind: BrowserKind): boolean {
  console.log(`Building Afterglow for ${kind === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const words = ['build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])];
  const ran = spawnSync(process.execPath, [commandFile('wxt'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (ran.status === 0) return true;
  console.error(`${ran.stdout}\n${ran.stderr}`.trim());
  return false;
}
