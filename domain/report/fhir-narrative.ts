import type { Block, Section } from './paper';
import { lineInWords } from './text';

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 has no room for: control characters but the usual white space, and what is no sign at all. */
const outside = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Words as they stand in XHTML. */
export function inXhtml(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(outside, ' ')
    .replaceAll(/[&<>"]/g, (sign) => named[sign] ?? sign);
}

function blockXhtml({ is, lines }: Block): string {
  const told = lines.map((line) => inXhtml(lineInWords(line)));
  if (is === 'insight' || is === 'point') return `<li>${told.join('<br/>')}</li>`;
  return told.map((words) => `<p>${words}</p>`).join('');
}

function sectionXhtml({ blocks }: Section): string {
  const groups: { group: string | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last.group === block.group) last.blocks.push(block);
    else groups.push({ group: block.group, blocks: [block] });
  }
  return groups
    .map(({ group, blocks: inside }) => {
      const body = inside.map(blockXhtml).join('');
      const list = inside.some(({ is }) => is === 'insight' || is === 'point');
      return `${group === null ? '' : `<p><b>${inXhtml(group)}</b></p>`}${list ? `<ul>${body}</ul>` : body}`;
    })
    .join('');
}

/** What a resource says to whoever reads it: some paragraphs, and a section's lines. */
export function narrative(paragraphs: readonly (string | null)[], section?: Section): string {
  const said = paragraphs
    .filter((words) => words !== null && words !== '')
    .map((words) => `<p>${inXhtml(words ?? '')}</p>`)
    .join('');
  return `<div xmlns="http://www.w3.org/1999/xhtml">${said}${section ? sectionXhtml(section) : ''}</div>`;
}
