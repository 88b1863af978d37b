import { browser } from 'wxt/browser';
import { showDot } from './badge';
import { t } from './messages';
import { clearNotification } from './notifications';

/**
 * Clears everything that Afterglow keeps outside its databases: what lies in the browser's other stores and in its
 * files, alarms, notifications, the dot on the icon.
 */
export async function eraseBeside(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  clearLocalStorage();
  await browser.alarms.clearAll();
  await clearNotification('nudge');
  await clearNotification('nudge-example');
  await showDot(false, t('extension.name'));
  await clearFiles();
}

function clearLocalStorage(): void {
  try {
    localStorage.clear();
  } catch {
    // Where this store is switched off there is nothing in it.
  }
}

/** The files that the browser keeps for Afterglow, a second copy of the journal for one. */
async function clearFiles(): Promise<void> {
  const folder = await storedFiles();
  if (!folder) return;
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  await Promise.all(names.map((name) => folder.removeEntry(name, { recursive: true })));
}

async function storedFiles(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    // A browser that keeps no files for us has none to clear.
    return null;
  }
}
