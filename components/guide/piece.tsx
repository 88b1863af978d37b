import type { ComponentChildren } from 'preact';
import type { Line, Paper } from '../../domain/report/paper';
import { Glyph } from '../controls/glyph';
import { LaneAxis, LaneLine } from './lane-line';
import type { PaperPiece } from './pieces';

export type PieceProps = {
  paper: Paper;
  piece: PaperPiece;
  /** Whether scales are drawn, and not only told. */
  drawn: boolean;
  /** The letters of its words that stand here, where a page break lies within it; null for all. */
  part: { from: number; to: number } | null;
};

function Words({ line, part }: { line: Line; part: PieceProps['part'] }) {
  const { id, label, words } = line;
  const begins = part === null || part.from === 0;
  return (
    <span class="rp-line" data-line={id}>
      {label !== null && begins && <b>{label}: </b>}
      <span data-words dir="auto">
        {part ? words.slice(part.from, part.to) : words}
      </span>
    </span>
  );
}

function Values({ line }: { line: Line }) {
  if (!line.values) return null;
  return (
    <div class="rp-glyph rp-line" data-line={line.id}>
      <Glyph values={line.values} label={line.words} />
    </div>
  );
}

function Head({ paper }: { paper: Paper }) {
  return (
    <header class="rp-head">
      {paper.forWhom !== null && <p class="rp-for">{paper.forWhom}</p>}
      <h2>{paper.title}</h2>
      <p class="rp-about">{paper.about}</p>
    </header>
  );
}

function Insight({ lines }: { lines: readonly Line[] }) {
  const isAct = ({ is }: Line) => is === 'practice';
  const row = (line: Line) => (
    <p key={line.id} dir="auto">
      <Words line={line} part={null} />
    </p>
  );
  return (
    <div class="rp-ins">
      <div class="rp-own">{lines.filter((line) => !isAct(line)).map(row)}</div>
      <div class="rp-acts">{lines.filter(isAct).map(row)}</div>
    </div>
  );
}

/** How a line of words is set: what the person wrote in serif, what Afterglow says beside it. */
const lineClass = { own: 'rp-own', practice: 'rp-acts', told: 'rp-told' } as const;

function classOf([line]: readonly Line[]): string {
  const is = line?.is;
  return is === 'practice' || is === 'told' ? lineClass[is] : lineClass.own;
}

/** A stretch of the page. */
export function Piece({ paper, piece, drawn, part }: PieceProps) {
  const { kind, words, lines } = piece;
  const [line] = lines;
  switch (kind) {
    case 'head':
      return <Head paper={paper} />;
    case 'section':
      return <h3 class="rp-h">{words}</h3>;
    case 'group':
      return <h4 class="rp-group">{words}</h4>;
    case 'axis':
      return <LaneAxis shown={paper.measured} drawn={drawn} />;
    case 'lane':
      return line ? <LaneLine shown={paper.measured} line={line} drawn={drawn} /> : null;
    case 'insight':
      return <Insight lines={lines} />;
    case 'point':
      return (
        <p class="rp-point rp-own" dir="auto">
          {line && <Words line={line} part={part} />}
        </p>
      );
    case 'name':
      return (
        <Inset piece={piece} part={part}>
          <h4 class="rp-name" dir="auto">
            {line && <Words line={line} part={null} />}
          </h4>
        </Inset>
      );
    case 'words':
    case 'beside':
      return (
        <Inset piece={piece} part={part}>
          <p class={classOf(lines)} dir="auto">
            {lines.map((one) => (
              <Words key={one.id} line={one} part={part} />
            ))}
          </p>
        </Inset>
      );
  }
}

/** Set in where values stand at its side. */
function Inset({
  piece: { inset, glyph, alone, opens },
  part,
  children,
}: Pick<PieceProps, 'piece' | 'part'> & { children: ComponentChildren }) {
  if (!inset) return <>{children}</>;
  const begins = part === null || part.from === 0;
  if (!begins) return <div class="rp-inset">{children}</div>;
  const name = opens ? 'rp-inset rp-beside' : 'rp-inset';
  return (
    <div class={alone ? `${name} rp-alone` : name}>
      {glyph && <Values line={glyph} />}
      {children}
    </div>
  );
}
