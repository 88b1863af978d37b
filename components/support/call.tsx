import { Icon } from '../controls/icon';

export type CallProps = {
  name: string;
  note: string | null;
  /** As it is shown. */
  number: string;
  /** As it is dialled. */
  tel: string;
  /** The emergency number stands out. */
  first?: boolean;
};

/** A number that one can call: the whole row dials, by the device's own phone or calling app. */
export function Call({ name, note, number, tel, first = false }: CallProps) {
  return (
    <a class={first ? 'call call-first' : 'call'} href={`tel:${tel}`}>
      <span>
        <b dir="auto">{name}</b>
        {note !== null && <small dir="auto">{note}</small>}
      </span>
      <span class="call-n">{number}</span>
      <Icon name="call" />
    </a>
  );
}
