import { faultAt } from './file-fault';

/** One piece of a JSON object: an element of a list on its top level, or the value of a key that is no list. */
export type JsonPiece = {
  key: string;
  /** Which element, counted from 1; null for the value of a key, and for the beginning of a list. */
  nth: number | null;
  /** Its text, to be parsed; null where a list begins. */
  text: string | null;
  /** The line in which it begins, counted from 1. */
  line: number;
};

/** How deep values may lie in each other within a piece, and how long one may be, in characters. */
const deepest = 32;
const longest = 16 * 1024 * 1024;

const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const lineFeed = 10;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

const isBlank = (code: number) => code === 32 || code === lineFeed || code === 13 || code === 9;

type State = 'start' | 'key' | 'colon' | 'value' | 'element' | 'after' | 'end';

/**
 * Cuts the text of a JSON object into pieces as it comes in, without parsing it as a whole: a long file never lies in
 * memory twice, and no piece that is nested or long beyond reason is ever parsed. Throws a `Fault` with the line.
 */
export class JsonCutter {
  private state: State = 'start';
  private line = 1;
  private began = 1;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** The parts of what is being cut that came with earlier texts. */
  private parts: string[] = [];
  private length = 0;
  /** Whether anything but blanks has come of what is being cut. */
  private some = false;
  private key = '';
  private list: string | null = null;
  private nth = 0;
  /** Whether a comma went before, so that something must follow. */
  private owed = false;
  private readonly keys = new Set<string>();

  constructor(private readonly give: (piece: JsonPiece) => void) {}

  /** Takes the next part of the text. */
  take(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) this.line += 1;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === backslash) this.escaped = true;
        else if (code === quote) this.inString = false;
        continue;
      }
      if (isBlank(code)) continue;
      if (this.state === 'value' || this.state === 'element') {
        if (!this.some) {
          if (this.opensList(code)) {
            from = at + 1;
            continue;
          }
          this.began = this.line;
        }
        if (this.depth === 0 && this.endsPiece(code)) {
          this.keep(text.slice(from, at));
          this.cut();
          from = at + 1;
          this.afterPiece(code);
          continue;
        }
        this.some = true;
        this.within(code);
        continue;
      }
      if (this.state === 'key' && this.some && code === colon) {
        this.keep(text.slice(from, at));
        this.nameKey();
        from = at + 1;
        continue;
      }
      this.between(code);
      if (this.state === 'key' && !this.some) from = at + 1;
      if (this.state === 'key' && code === quote) {
        this.some = true;
        this.inString = true;
        from = at;
      }
    }
    if (this.isCutting()) this.keep(text.slice(from));
  }

  /** Says that the text is at its end. */
  finish(): void {
    if (this.state === 'start') throw faultAt('empty');
    if (this.state !== 'end') throw faultAt('incomplete', { line: this.line });
  }

  private isCutting(): boolean {
    return this.state === 'value' || this.state === 'element' || this.state === 'key';
  }

  private between(code: number): void {
    if (this.state === 'start' && code === openBrace) this.state = 'key';
    else if (this.state === 'start') throw faultAt('not-ours', { line: this.line });
    else if (this.state === 'key' && code === closeBrace && !this.owed && !this.some)
      this.state = 'end';
    else if (this.state === 'key' && code === quote && !this.some) return;
    else if (this.state === 'after' && code === comma) this.next('key');
    else if (this.state === 'after' && code === closeBrace) this.state = 'end';
    else throw this.malformed();
  }

  private opensList(code: number): boolean {
    if (this.state !== 'value' || code !== openBracket) return false;
    this.list = this.key;
    this.nth = 0;
    this.give({ key: this.key, nth: null, text: null, line: this.line });
    this.next('element');
    this.owed = false;
    return true;
  }

  private endsPiece(code: number): boolean {
    return code === comma || (this.list === null ? code === closeBrace : code === closeBracket);
  }

  private afterPiece(code: number): void {
    if (code === comma) this.next(this.list === null ? 'key' : 'element');
    else {
      this.state = this.list === null ? 'end' : 'after';
      this.list = null;
      this.owed = false;
    }
  }

  private next(state: 'key' | 'element'): void {
    this.state = state;
    this.owed = true;
    this.some = false;
    this.parts = [];
    this.length = 0;
  }

  private within(code: number): void {
    if (code === quote) this.inString = true;
    else if (code === openBrace || code === openBracket) {
      this.depth += 1;
      if (this.depth > deepest) throw faultAt('too-deep', { line: this.line });
    } else if (code === closeBrace || code === closeBracket) {
      this.depth -= 1;
      if (this.depth < 0) throw this.malformed();
    }
  }

  private keep(part: string): void {
    this.length += part.length;
    if (this.length > longest) throw faultAt('too-large', { line: this.line });
    if (part !== '') this.parts.push(part);
  }

  private taken(): string {
    const text = this.parts.join('');
    this.parts = [];
    this.length = 0;
    this.some = false;
    return text;
  }

  private nameKey(): void {
    const key: unknown = parsed(this.taken(), this.line);
    if (typeof key !== 'string' || this.keys.has(key)) throw this.malformed();
    this.keys.add(key);
    this.key = key;
    this.owed = true;
    this.state = 'value';
  }

  private cut(): void {
    const some = this.some;
    const text = this.taken();
    if (!some) {
      if (this.list !== null && !this.owed) return;
      throw this.malformed();
    }
    const nth = this.list === null ? null : (this.nth += 1);
    this.give({ key: this.key, nth, text, line: this.began });
  }

  private malformed(): Error {
    return faultAt('malformed', { line: this.line });
  }
}

/** What a piece of JSON text says. Throws a `Fault` with the line where it is none. */
export function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw faultAt('malformed', { line });
  }
}
