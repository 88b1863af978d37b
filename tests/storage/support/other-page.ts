import type { Day } from '../../../domain/day';
import type { Draft } from '../../../domain/draft';

/** What another page of Afterglow can be told to do. */
export type Order =
  | { verb: 'keep'; draft: Draft }
  | { verb: 'save'; draft: Draft }
  | { verb: 'flush'; draft: Draft }
  | { verb: 'latest'; day: Day }
  | { verb: 'change'; id: string; reflection: string }
  | { verb: 'remove'; id: string };

/** Another page: a worker has its own Dexie, its own connection and hears of writes as another tab does. */
export class OtherPage {
  private readonly worker = new Worker(new URL('./other-page.worker.ts', import.meta.url), {
    type: 'module',
  });

  private constructor() {}

  /** Opens another page that has the journal of this name open. */
  static async open(name: string): Promise<OtherPage> {
    const page = new OtherPage();
    await page.send({ name });
    return page;
  }

  /** Has the page do something; gives back what the verb gave. */
  async order(order: Order): Promise<unknown> {
    return this.send(order);
  }

  close(): void {
    this.worker.terminate();
  }

  private send(message: Order | { name: string }): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }) => resolve(data);
      this.worker.onerror = ({ message: error }) => reject(new Error(error));
      this.worker.postMessage(message);
    });
  }
}
