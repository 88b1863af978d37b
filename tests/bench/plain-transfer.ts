import { Dexie } from 'dexie';
import { exportDB, importInto } from 'dexie-export-import';
import { saveFile } from '../../platform/files';
import { journalName, ladder } from '../../storage/schema';

declare global {
  interface Window {
    /** Takes away the journal and all that the extension remembers beside it. */
    empty: () => Promise<void>;
  }
}

/** The tables of the journal, in a database of another name. */
const besideName = 'plain';

/** What exporting and importing are measured beside: `dexie-export-import` on the same rows. */
function begin(): void {
  const button = document.createElement('button');
  button.textContent = 'Export';
  button.addEventListener('click', () => void saved());
  const choose = document.createElement('input');
  choose.type = 'file';
  choose.addEventListener('change', () => void broughtIn(choose.files?.[0]));
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  document.body.append(button, choose, status);
  window.empty = emptied;
  document.title = 'ready';

  async function saved(): Promise<void> {
    const db = await new Dexie(journalName).open();
    const file = await exportDB(db);
    db.close();
    saveFile('plain.json', [file], 'application/json');
    status.textContent = 'saved';
  }

  async function broughtIn(file: File | undefined): Promise<void> {
    if (!file) return;
    await Dexie.delete(besideName);
    const db = new Dexie(besideName, { chromeTransactionDurability: 'strict' });
    for (const rung of ladder) db.version(rung.version).stores({ ...rung.tables });
    await db.open();
    await importInto(db, file, { acceptNameDiff: true, acceptVersionDiff: true });
    db.close();
    status.textContent = 'brought in';
  }
}

async function emptied(): Promise<void> {
  await Dexie.delete(journalName);
  await Dexie.delete(besideName);
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
}

begin();
