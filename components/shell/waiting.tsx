import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/messages';

/** Milliseconds for which nothing is shown: mostly the journal is there sooner. */
const patience = 500;

/** While something is being read: nothing for half a second, then a half sun that comes up once and stays. */
export function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="state-b state-page" role="status">
      {long && (
        <>
          <svg class="state-svg" viewBox="0 0 240 44" width="240" height="44" aria-hidden="true">
            <path class="load" d="M96 44a24 24 0 0 1 48 0z" />
            <path class="g-ground" d="M0 43.5H240" />
          </svg>
          <p class="state-t">{t('shell.opening')}</p>
        </>
      )}
    </div>
  );
}
