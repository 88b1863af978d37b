import { t } from '../../platform/messages';
import type { Page } from './route';

/** The pages in their groups, in order. */
const groups: ReadonlyArray<readonly Page[]> = [
  ['history', 'trends', 'experiences', 'insights', 'prompts'],
  ['guide', 'understanding'],
  ['nudges', 'data', 'settings'],
];

/** Words for a page in the navigation, its heading and the tab. */
export function pageName(page: Page): string {
  return t(`shell.${page}`);
}

/** Pages that stand in no group, by the page whose matter they are. */
const beneath: Partial<Record<Page, Page>> = { plan: 'settings' };

function currentOf(name: Page, page: Page): 'page' | 'true' | undefined {
  if (name === page) return 'page';
  return beneath[page] === name ? 'true' : undefined;
}

/** The main navigation. In a narrow window it opens from the menu button. */
export function Navigation({
  page,
  open,
  onChoose,
}: {
  page: Page;
  open: boolean;
  onChoose: () => void;
}) {
  return (
    <nav class={open ? 'nav is-open' : 'nav'} id="navigation" aria-label={t('extension.name')}>
      <ul>
        {groups.flatMap((group, place) =>
          group.map((name, index) => (
            <li key={name} class={place > 0 && index === 0 ? 'nav-gap' : undefined}>
              <a href={`#/${name}`} aria-current={currentOf(name, page)} onClick={onChoose}>
                {pageName(name)}
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}
