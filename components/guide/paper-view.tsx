import { useMemo, useRef } from 'preact/hooks';
import type { Paper } from '../../domain/report/paper';
import type { PaperSize } from '../../domain/settings';
import { t } from '../../platform/messages';
import { Piece } from './piece';
import { piecesOf } from './pieces';
import { usePages } from './use-pages';

/** The class of a sheet, by its size. */
const sheetClass: Record<PaperSize, string> = { a4: 'a4', letter: 'a4 is-letter' };

/** The class of the room that a sheet is fitted into. */
const fitClass: Record<PaperSize, string> = { a4: 'a4-fit', letter: 'a4-fit fit-letter' };

export type PaperViewProps = {
  /** What leaves. */
  paper: Paper;
  size: PaperSize;
  drawn: boolean;
  onStrike: (id: string) => void;
};

/** The page for the guide exactly as it leaves: sheet by sheet on the screen, and the same sheets on the printer. */
export function PaperView({ paper, size, drawn, onStrike }: PaperViewProps) {
  const measure = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(paper), [paper]);
  const { pages, measuring } = usePages(measure, paper, pieces, `${size} ${drawn}`);
  const count = pages?.pages.length ?? 0;

  function onClick({ target }: MouseEvent) {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    if (line?.dataset['line'] !== undefined) onStrike(line.dataset['line']);
  }

  return (
    <>
      <p class="preview-cap caption">
        <span>{t('guide.paper.strike')}</span>
        <span>{t('guide.paper.pages', count, [t(`guide.size.${size}`), String(count)])}</span>
      </p>
      <article class="paper" aria-label={t('guide.paper.name')} onClick={onClick}>
        {pages?.pages.map((page, index) => (
          <div key={index} class={fitClass[size]}>
            <div class={sheetClass[size]} data-theme="light" data-fit={pages.fit}>
              <div class="rp-flow">
                {page.map(({ piece, part }) => (
                  <Piece key={piece.key} {...{ piece, drawn, part }} paper={pages.paper} />
                ))}
              </div>
              <footer class="rp-foot">
                <span>{pages.paper.foot}</span>
                <span>{t('guide.paper.pageOf', [String(index + 1), String(count)])}</span>
              </footer>
            </div>
          </div>
        ))}
      </article>
      {measuring && (
        <div class="rp-measure" aria-hidden="true" inert>
          <div class={sheetClass[size]}>
            <div class="rp-flow" ref={measure}>
              {pieces.map((piece) => (
                <Piece key={piece.key} {...{ paper, piece, drawn }} part={null} />
              ))}
            </div>
            <footer class="rp-foot">
              <span>{paper.foot}</span>
            </footer>
          </div>
        </div>
      )}
    </>
  );
}
