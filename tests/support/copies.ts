import type { CopyLabel, CopyStore } from '../../domain/copy';

/** A store of copies that lasts as long as the test. */
export function copiesInMemory(): CopyStore {
  const kept = new Map<string, { label: CopyLabel; parts: string[] }>();
  return {
    labels: async () => [...kept.values()].map(({ label }) => structuredClone(label)),
    write: async (label, parts) => {
      const whole: string[] = [];
      for await (const part of parts) whole.push(part);
      kept.set(label.name, { label, parts: whole });
    },
    read: async function* (name) {
      yield* kept.get(name)?.parts ?? [];
    },
    relabel: async (label) => {
      const copy = kept.get(label.name);
      if (copy) kept.set(label.name, { ...copy, label });
    },
    remove: async (name) => void kept.delete(name),
  };
}
