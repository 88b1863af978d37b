import { Parser } from 'htmlparser2';
import { parseDocument } from 'yaml';
import type { Parsers } from '../../../domain/import/parsers';

/** How deep brackets may lie in each other: no front matter has more, and the parser goes as deep as they do. */
const deepest = 40;
const longest = 200_000;

function isBeyond(source: string): boolean {
  const opened = source.match(/[[{]|(?:- ){2,}/g)?.length ?? 0;
  return source.length > longest || opened > deepest;
}

/** What the readings of `domain/import` need of packages. */
export const parsers: Parsers = {
  html(source, { open, text, close }) {
    const parser = new Parser(
      { onopentag: open, ontext: text, onclosetag: (name) => close(name) },
      { decodeEntities: true, lowerCaseTags: true },
    );
    parser.end(source);
  },
  yaml(source) {
    if (isBeyond(source)) return undefined;
    const document = parseDocument(source, {
      schema: 'failsafe',
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    if (document.errors.length > 0) return undefined;
    try {
      const value: unknown = document.toJS({ maxAliasCount: 20 });
      return value;
    } catch (error) {
      // An alias that stands for nothing, or for too much.
      if (error instanceof ReferenceError) return undefined;
      throw error;
    }
  },
};
