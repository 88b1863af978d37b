import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Scale } from '../../domain/scale';
import { Mark, markClass } from '../controls/mark';
import { markOf, scaleName } from '../words';
import { Drawn } from './ground';

/**
 * One scale as a figure that is named after it: words at its side, the drawing, and what the drawing shows in
 * sentences for whoever does not see it.
 * @param draw draws it in a width; null where drawings are hidden
 */
export function Lane({
  scale,
  words,
  description,
  draw,
}: {
  scale: Scale;
  words: ComponentChildren;
  description: string;
  draw: ((width: number) => ComponentChildren) | null;
}) {
  const id = useId();
  return (
    <figure class="lane-fig" aria-labelledby={`${id}-name`} aria-describedby={`${id}-shows`}>
      <div class={`lane-row ${markClass[markOf[scale]]}`}>
        <div class="lane-words">
          <h2 id={`${id}-name`}>
            <Mark shape={markOf[scale]} />
            {scaleName(scale)}
          </h2>
          {words}
        </div>
        {draw && <Drawn>{draw}</Drawn>}
      </div>
      <figcaption class="vh" id={`${id}-shows`}>
        {description}
      </figcaption>
    </figure>
  );
}
