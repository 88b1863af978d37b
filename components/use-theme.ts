import { useEffect } from 'preact/hooks';
import { chooseTheme } from '../platform/theme';
import { settingsOf } from '../storage/settings';
import { useJournalIfOpen } from './journal';
import { useObserved } from './use-observed';

/** Draws the page in the theme that the journal holds, should the hint of the last page have been another. */
export function useTheme(): void {
  const journal = useJournalIfOpen();
  const read = useObserved(
    async () => (journal ? (await settingsOf(journal)).theme : null),
    [journal],
  );
  const theme = read.state === 'ready' ? read.value : null;
  useEffect(() => {
    if (theme) chooseTheme(theme);
  }, [theme]);
}
