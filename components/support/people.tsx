import { reachFrom } from '../../domain/reach';
import type { PlanBody } from '../../domain/record';
import { Call } from './call';

/** Somebody whose number can be dialled, or else the words on how to reach them. */
export function Person({ name, reach }: PlanBody['people'][number]) {
  const { words, ...dial } = reachFrom(reach);
  const note = words === '' ? null : words;
  if (dial.number !== null) return <Call name={name} note={note} {...dial} />;
  return (
    <p class="call">
      <span>
        <b dir="auto">{name}</b>
        {note !== null && <small dir="auto">{note}</small>}
      </span>
    </p>
  );
}
