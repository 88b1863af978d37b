import type { DexieOptions } from 'dexie';
import { Failure } from './problems';

/**
 * The door through which Dexie reaches IndexedDB. Dexie alone would open a database that a newer Afterglow has
 * written (it swallows the VersionError, dexie/Dexie.js#2097), would patch one whose tables do not match, and
 * would put an empty one where there is none; none of these may happen unasked.
 */
export class Doorway {
  /** Whether a database may be created. */
  mayCreate = false;
  /** Whether the last opening found no database. */
  foundNone = false;
  /** Whether tables may be brought from an older version to ours. */
  mayUpgrade = false;
  /** Whether the last opening found an older version. */
  foundOlder = false;
  /** Whether the caller has gone: what opens after all is closed again, and not upgraded. */
  abandoned = false;
  /** What this page has under way in the database. */
  readonly underWay = new Set<IDBTransaction>();

  readonly factory: NonNullable<DexieOptions['indexedDB']> & Pick<IDBFactory, 'databases'> = {
    open: (name: string, version?: number) => this.open(name, version),
    databases: () => indexedDB.databases(),
  };

  private open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) {
      throw new Failure({ kind: 'newer-journal', detail: 'VersionError' });
    }
    if (version % 10 !== 0) {
      throw new Failure({ kind: 'damaged', detail: `The tables are not those of ${version}` });
    }
    const request = indexedDB.open(name, version);
    this.foundNone = false;
    this.foundOlder = false;
    request.addEventListener('upgradeneeded', (event) => {
      this.foundNone = event.oldVersion === 0;
      this.foundOlder = event.oldVersion > 0;
      const may = this.foundNone ? this.mayCreate : this.mayUpgrade;
      if (!this.abandoned && may) return;
      event.stopImmediatePropagation();
      request.transaction?.abort();
    });
    request.addEventListener('success', (event) => {
      if (!this.abandoned) return this.watch(request.result);
      event.stopImmediatePropagation();
      request.result.close();
    });
    return request;
  }

  private watch(database: IDBDatabase): void {
    const begin = database.transaction.bind(database);
    database.transaction = (...words) => {
      const transaction = begin(...words);
      const ended = () => this.underWay.delete(transaction);
      this.underWay.add(transaction);
      transaction.addEventListener('complete', ended);
      transaction.addEventListener('abort', ended);
      return transaction;
    };
  }
}
