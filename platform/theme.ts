import type { Settings } from '../domain/settings';

type Theme = Settings['theme'];

/**
 * The theme that pages were last drawn in, so that the next one begins in it. A hint, as in `first-view`: the journal
 * has the choice itself, and mends it.
 */
const key = 'theme';

/** Draws this page in a theme. */
function wear(theme: string | null): void {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

/** Draws this page as the last one was drawn. */
export function wearTheme(): void {
  try {
    wear(localStorage.getItem(key));
  } catch {
    // Storage can be switched off for the page: it is drawn as the system has it until the journal is open.
  }
}

/** Goes along with the theme that is chosen on any other page. Gives back how to stop. */
export function followTheme(): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) wearTheme();
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

/** Draws every open page in the theme that was chosen. */
export function chooseTheme(theme: Theme): void {
  wear(theme);
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else if (localStorage.getItem(key) !== theme) localStorage.setItem(key, theme);
  } catch {
    // As above.
  }
}
