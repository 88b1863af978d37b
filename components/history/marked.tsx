import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { excerptOf, stretchesOf, type Terms } from '../../domain/search';

/** Nothing is searched for. */
export const nothing: Terms = [];

/** What is searched for, wherever words are shown. */
export const Searched = createContext<Terms>(nothing);

/** Words as they were written, with what is searched for marked in them. */
export function Marked({ words }: { words: string }) {
  const stretches = stretchesOf(words, useContext(Searched));
  if (stretches.length === 0) return <>{words}</>;
  return (
    <>
      {stretches.map(({ from, to }, index) => (
        <span key={from}>
          {words.slice(stretches[index - 1]?.to ?? 0, from)}
          <mark>{words.slice(from, to)}</mark>
        </span>
      ))}
      {words.slice(stretches.at(-1)?.to)}
    </>
  );
}

/** Characters of a long text that are shown around what was found in it. */
const around = 220;

/** The part of a long text in which something was found; nothing where nothing was. */
export function MarkedPart({ words }: { words: string }) {
  const terms = useContext(Searched);
  if (stretchesOf(words, terms).length === 0) return null;
  const { from, to } = excerptOf(words, terms, around);
  return (
    <p class="mile-found small quiet" dir="auto">
      {from > 0 && '… '}
      <Marked words={words.slice(from, to)} />
      {to < words.length && ' …'}
    </p>
  );
}
