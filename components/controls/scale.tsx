import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { readingKey } from './key-acts';
import { Mark, MarkHead, markClass, type MarkShape } from './mark';
import { scaleKey } from './scale-keys';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export type ScaleProps = {
  /** Name of the radio group in its form; unique on the page. */
  name: string;
  shape: MarkShape;
  label: string;
  /** Words at 0 and at 10. */
  low: string;
  high: string;
  /** 0 to 10, or null while it is blank. */
  value: number | null;
  /** Said in place of the value while it is blank; read out only. */
  blank: string;
  /** A quiet line in the value's place while it is blank. */
  hint?: string | undefined;
  clear: string;
  /** Said once it has a value, and how that is taken away again; read out only. */
  howToClear: string;
  focusFirst?: boolean | undefined;
  onChange: (value: number | null) => void;
};

/** A scale from 0 to 10: eleven radio buttons that look like eleven dots. Set by click, drag, arrows or digits. */
export function Scale(props: ScaleProps) {
  const { name, shape, label, value, onChange } = props;
  const track = useRef<HTMLDivElement>(null);
  const typedOne = useRef(0);
  const [cleared, setCleared] = useState(false);

  function choose(next: number | null) {
    onChange(next);
    setCleared(next === null);
    const radio = track.current?.querySelectorAll('input')[next ?? 0];
    radio?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = scaleKey(readingKey(event), value, event.timeStamp - typedOne.current);
    if (next === undefined) return;
    event.preventDefault();
    typedOne.current = event.key === '1' ? event.timeStamp : 0;
    choose(next);
  }

  function onDrag(event: PointerEvent) {
    if (event.buttons !== 1 || !track.current) return;
    // Not before it moves: a captured press would end in a click on the track, and no radio would hear of it.
    track.current.setPointerCapture(event.pointerId);
    const { left, width } = track.current.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const along = getComputedStyle(track.current).direction === 'rtl' ? 1 - share : share;
    const next = Math.round(Math.min(1, Math.max(0, along)) * 10);
    if (next !== value) choose(next);
  }

  // One listener for all eleven: the popup draws three scales at every opening.
  function onPick(event: Event) {
    if (event.target instanceof HTMLInputElement) onChange(Number(event.target.value));
  }

  // Before it is painted, and not where somebody has put the focus already: what they type goes there.
  useLayoutEffect(() => {
    if (!props.focusFirst || document.activeElement !== document.body) return;
    track.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [props.focusFirst]);

  const ends: Partial<Record<number, string>> = { 0: props.low, 10: props.high };

  return (
    <div
      class={`scale ${markClass[shape]}`}
      role="radiogroup"
      aria-labelledby={`${name}-name`}
      aria-describedby={`${name}-said`}
      style={value === null ? {} : { '--v': value }}
      onKeyDown={onKeyDown}
    >
      <div class="scale-head">
        <span class="scale-name" id={`${name}-name`}>
          <Mark shape={shape} />
          {label}
        </span>
        <span class="scale-val">
          {value === null ? (
            <>
              {props.hint}
              <span class="vh" id={`${name}-said`}>
                {props.blank}
              </span>
            </>
          ) : (
            <>
              <b>{value}</b>
              <span class="vh" id={`${name}-said`}>
                {props.howToClear}
              </span>
              <button
                class="ico scale-clear"
                type="button"
                tabIndex={-1}
                aria-label={props.clear}
                onClick={() => choose(null)}
              >
                <Icon name="close" />
              </button>
            </>
          )}
        </span>
      </div>
      <div class="scale-track" ref={track} onPointerMove={onDrag} onChange={onPick}>
        {steps.map((step) => (
          <input
            autocomplete="off"
            key={step}
            type="radio"
            name={name}
            value={step}
            checked={value === step}
            aria-label={step in ends ? `${step}, ${ends[step]}` : String(step)}
          />
        ))}
        {value !== null && (
          <>
            <i class="scale-fill" />
            <Thumb shape={shape} />
          </>
        )}
      </div>
      <span class="vh" aria-live="polite">
        {cleared && value === null && props.blank}
      </span>
      <div class="scale-ends" aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </div>
    </div>
  );
}

function Thumb({ shape }: { shape: MarkShape }) {
  return (
    <svg class="scale-thumb" viewBox="0 0 20 20" aria-hidden="true">
      <g class="halo">
        {shape === 'diamond' ? (
          <path d="M10 1 19 10 10 19 1 10z" />
        ) : (
          <circle cx="10" cy="10" r="8" />
        )}
      </g>
      <MarkHead shape={shape} x={10} y={10} size={shape === 'ring' ? 8.7 : 8} />
    </svg>
  );
}
