import type { LeftOut, LeftOutKind } from './item';

/** Notes down what of a file is not used, beside which item. */
export type Unused = { add(kind: LeftOutKind, name: string): void };

/** A list of what is not used; the same thing at several items is one line. */
export class UnusedList {
  private readonly found = new Map<string, { kind: LeftOutKind; name: string; where: string[] }>();

  /** Where to note down what stands at an item; at the top of the file with an empty id. */
  at(linkId: string): Unused {
    return {
      add: (kind, name) => {
        const key = `${kind} ${name}`;
        const line = this.found.get(key) ?? { kind, name, where: [] };
        this.found.set(key, line);
        if (linkId !== '' && !line.where.includes(linkId)) line.where.push(linkId);
      },
    };
  }

  all(): LeftOut[] {
    return [...this.found.values()];
  }
}
