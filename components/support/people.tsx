import { reachFrom } from '../../domain/reach';
import type { PlanBody } from '../../domain/record';
import { t } from '../../platform/messages';
import { Call } from './call';

/** The people of the person's own plan; nothing where there are none. */
export function People({ people }: { people: PlanBody['people'] }) {
  if (people.length === 0) return null;
  return (
    <section>
      <h2 class="sup-h">{t('support.chosen')}</h2>
      {people.map((person) => (
        <Person key={`${person.name} ${person.reach}`} {...person} />
      ))}
    </section>
  );
}

/** Somebody whose number can be dialled, or else the words on how to reach them. */
function Person({ name, reach }: PlanBody['people'][number]) {
  const { words, ...dial } = reachFrom(reach);
  const note = words === '' ? null : words;
  if (dial.number !== null) return <Call name={name} note={note} {...dial} />;
  return (
    <p class="call">
      <span>
        <b>{name}</b>
        {note !== null && <small>{note}</small>}
      </span>
    </p>
  );
}
