import type { ScaleValues } from '../scale';
import type { ByDate, DateLane } from '../trends/by-date';

/** What can be taken along or left out, in the order in which it stands on the page. */
export const parts = [
  'questions',
  'entries',
  'experiences',
  'set-and-setting',
  'qualities',
  'measures',
  'hard',
  'insights',
  'answers',
] as const;

export type Part = (typeof parts)[number];

/** What a line is, and so how it looks: a date or a name, values, the person's words, ours, an act, or a drawing. */
export type LineIs = 'head' | 'values' | 'own' | 'told' | 'practice' | 'lane';

/** The smallest thing that can be struck out. */
export type Line = {
  /** Always the same for the same thing: the id of its record and what it is of it. */
  id: string;
  is: LineIs;
  /** What the words are, where that has to be said. */
  label: string | null;
  words: string;
  /** What is drawn beside the words, which say the same. */
  values: ScaleValues | null;
  lane: DateLane | null;
};

/** Lines that belong together and stay on one page where they fit. */
export type Block = {
  id: string;
  is: 'point' | 'entry' | 'experience' | 'lane' | 'insight';
  /** Under which words blocks stand together within their section. */
  group: string | null;
  lines: Line[];
};

export type Section = { part: Part; title: string; blocks: Block[] };

/**
 * A page for the guide, in words: the one thing that the screen, the printer, the text, the Markdown and the FHIR
 * document are all made from.
 */
export type Paper = {
  forWhom: string | null;
  title: string;
  about: string;
  sections: Section[];
  /** The days that the lanes are drawn over. */
  measured: ByDate;
  foot: string;
};

/** A line of words. */
export function lineOf(id: string, is: LineIs, words: string, label: string | null = null): Line {
  return { id, is, label, words, values: null, lane: null };
}

/** A text as lines, one a paragraph; none for a text without words. */
export function linesOf(id: string, text: string, label: string | null = null): Line[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((words, place) => lineOf(`${id}.${place}`, 'own', words, place === 0 ? label : null));
}

/** Every line of a page, in order. */
export function allLines({ sections }: Pick<Paper, 'sections'>): Line[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
}

/** What of a page leaves: nothing of a line that was struck out, and no heading over nothing. */
export function leaving(paper: Paper, struck: ReadonlySet<string>): Paper {
  const sections = paper.sections
    .map((section) => ({
      ...section,
      blocks: section.blocks
        .map((block) => ({ ...block, lines: block.lines.filter(({ id }) => !struck.has(id)) }))
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return { ...paper, sections };
}
