/** What stands in a note before its text, between lines of three dashes, and the text. */
export type HeadMatter = { fields: Map<string, string[]>; body: string };

function bare(value: string): string {
  const [, , quoted] = /^(["'])(.*)\1$/.exec(value.trim()) ?? [];
  return quoted ?? value.trim();
}

function valuesIn(text: string): string[] {
  const [, list] = /^\[(.*)\]$/.exec(text.trim()) ?? [];
  const values = list === undefined ? [text] : list.split(',');
  return values.map(bare).filter((value) => value !== '');
}

/**
 * Reads the simple kind of front matter that notes have: a key with a value, with a list in brackets, or with a list
 * of lines that begin with a dash. Anything more is left alone. A text without front matter is all text.
 */
export function headMatter(text: string): HeadMatter {
  const whole = text.replace(/^\ufeff/, '');
  const [matter, inside = ''] =
    /^---[ \t]*\n([^]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(whole) ?? [];
  if (matter === undefined) return { fields: new Map(), body: whole };
  const fields = new Map<string, string[]>();
  let key = '';
  for (const line of inside.split('\n')) {
    const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    const [, name, value = ''] = /^([\w\p{L}][\w\p{L} -]{0,80}?)\s*:\s*(.*)$/u.exec(line) ?? [];
    if (item !== undefined && key !== '') fields.get(key)?.push(bare(item));
    else if (name !== undefined) {
      key = name.toLowerCase();
      const values = valuesIn(value);
      // Tags may also stand in one line with blanks between them.
      fields.set(
        key,
        key === 'tags' && values.length === 1 ? (values[0]?.split(/[\s,]+/) ?? []) : values,
      );
    }
  }
  return { fields, body: whole.slice(matter.length) };
}
