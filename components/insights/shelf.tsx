import type { ComponentChildren } from 'preact';
import type { Kept } from '../../domain/record';
import { onTheShelf } from '../../domain/shelf';
import { t } from '../../platform/messages';
import { Part } from './part';

/** The big decisions that are cooling off, on a real line that they stand on. */
export function Shelf({
  decisions,
  draw,
}: {
  decisions: readonly Kept<'decision'>[];
  draw: (decision: Kept<'decision'>) => ComponentChildren;
}) {
  if (decisions.length === 0) return null;
  return (
    <Part id="shelf" title={t('insights.shelf.title')} says={t('insights.shelf.says')}>
      <div class="shelf">
        {onTheShelf(decisions).map((decision) => (
          <div key={decision.id}>{draw(decision)}</div>
        ))}
      </div>
    </Part>
  );
}
