import { Icon } from '../../controls/icon';
import { pageName } from '../../shell/navigation';

/** The way back to Data and privacy. */
export function Crumb() {
  return (
    <nav class="crumb" aria-label={pageName('data')}>
      <a class="txt" href="#/data">
        <Icon name="back" />
        {pageName('data')}
      </a>
    </nav>
  );
}
