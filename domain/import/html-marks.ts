/** Tags that need no other one to close them. */
const alone = new Set(['br', 'hr', 'img', 'p', 'li', 'td', 'th', 'tr', 'input', 'wbr']);

const known = new Set(
  (
    'a abbr b big blockquote body br cite code dd del div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 head hr ' +
    'html i img input ins kbd label li mark ol p pre q s section small span strike strong style sub sup table tbody ' +
    'td tfoot th thead title tr tt u ul wbr'
  ).split(' '),
);

/** A tag as programs write it: attributes have values, but for the few that never do. */
const tag =
  /<(\/?)([a-z][a-z\d:-]{0,30})((?:\s+(?:[a-z][\w:.-]{0,60}\s*=\s*(?:"[^"]{0,200000}"|'[^']{0,200000}'|[^\s"'<>=`]{1,400})|checked|disabled|hidden|open|reversed|nowrap))*)\s*(\/?)>/giy;

type Mark = { at: number; end: number; name: string; closes: boolean; whole: boolean };

/** What looks like a tag, with where it stands. */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tag.lastIndex = at;
    const [whole = '', slash = '', name = '', , end = ''] = tag.exec(text) ?? [];
    if (whole === '') continue;
    marks.push({
      at,
      end: at + whole.length,
      name: name.toLowerCase(),
      closes: slash === '/',
      whole: end === '/',
    });
  }
  return marks;
}

/** Those among them that are tags: they stand alone by their nature, or what opens is closed. */
function paired(marks: readonly Mark[]): Set<Mark> {
  const tags = new Set<Mark>();
  const open = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.closes) {
      const opening = open.get(mark.name)?.pop();
      if (opening) tags.add(opening).add(mark);
      else if (alone.has(mark.name)) tags.add(mark);
    } else if (mark.whole && known.has(mark.name)) tags.add(mark);
    else {
      if (alone.has(mark.name)) tags.add(mark);
      const others = open.get(mark.name) ?? [];
      others.push(mark);
      open.set(mark.name, others);
    }
  }
  return tags;
}

/** What programs note in a text for each other, `<!-- … -->`. */
function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at);
    if (end < 0) break;
    kept += text.slice(from, at);
    from = end + 3;
  }
  return kept + text.slice(from);
}

/**
 * A text that may hold HTML as HTML in which every other `<` is a sign: "an <a little> better" keeps its words. Null
 * where there is no tag in it at all.
 */
export function htmlIn(whole: string): string | null {
  if (!whole.includes('<')) return null;
  const text = withoutComments(whole);
  const tags = paired(marksIn(text));
  if (![...tags].some(({ name }) => known.has(name))) return null;
  let html = '';
  let from = 0;
  const words = (to: number) => text.slice(from, to).replaceAll('<', '&lt;');
  for (const mark of [...tags].sort((one, other) => one.at - other.at)) {
    html += words(mark.at) + text.slice(mark.at, mark.end);
    from = mark.end;
  }
  return html + words(text.length);
}
