import { useState } from 'preact/hooks';
import { Dialog } from './dialog';

export type EraseButtonProps = {
  /** What pressing it does, here and in the question. */
  words: string;
  /** What it would erase, where it stands beside several: heard, not seen. */
  of?: string;
  /** The question, what is known of the answer, and the way out. */
  sure: string;
  known: string;
  leave: string;
  onErase: () => void;
};

/** Erases something for good. It is asked once more, since nothing brings it back. */
export function EraseButton({ words, of, sure, known, leave, onErase }: EraseButtonProps) {
  const [asking, setAsking] = useState(false);
  const end = () => setAsking(false);
  return (
    <>
      <button class="btn btn-small btn-danger" type="button" onClick={() => setAsking(true)}>
        {words}
        {of && <span class="vh"> {of}</span>}
      </button>
      {asking && (
        <Dialog title={sure} onLeave={end}>
          <p class="quiet">{known}</p>
          <p class="btns">
            <button class="btn" type="button" onClick={end}>
              {leave}
            </button>
            <button
              class="btn btn-danger"
              type="button"
              onClick={() => {
                end();
                onErase();
              }}
            >
              {words}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
