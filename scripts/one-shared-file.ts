/** What the bundler tells of a module, and of all of them. */
type Info = {
  importedIds: readonly string[];
  importers: readonly string[];
  dynamicImporters: readonly string[];
} | null;
type Modules = { getModuleIds(): Iterable<string>; getModuleInfo(id: string): Info };

/** Every module that some module needs before it can run, itself included. */
function neededBy(id: string, infoOf: (id: string) => Info, into = new Set<string>()): Set<string> {
  if (into.has(id)) return into;
  into.add(id);
  for (const next of infoOf(id)?.importedIds ?? []) neededBy(next, infoOf, into);
  return into;
}

/**
 * Puts into one file what the popup needs before it can be used and other pages import too. Left to itself the bundler
 * makes a file of each set of modules that the same pages share, and the popup asks for all of them at its opening.
 */
export function oneSharedFile() {
  let shared = new Set<string>();
  return {
    name: 'afterglow:one-shared-file',
    buildEnd(this: Modules) {
      const infoOf = (id: string) => this.getModuleInfo(id);
      const page = [...this.getModuleIds()].find((id) => id.endsWith('/popup/index.html'));
      const popup = page ? neededBy(page, infoOf) : new Set<string>();
      shared = new Set();
      for (const id of popup) {
        const { importers = [], dynamicImporters = [] } = infoOf(id) ?? {};
        const isWanted = [...importers, ...dynamicImporters].some((other) => !popup.has(other));
        if (isWanted) neededBy(id, infoOf, shared);
      }
    },
    outputOptions: <O extends { format?: string | undefined }>(options: O) =>
      options.format === 'es'
        ? { ...options, manualChunks: (id: string) => (shared.has(id) ? 'shared' : undefined) }
        : null,
  };
}
