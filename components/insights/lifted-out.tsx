import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** The insights that were lifted out of something, each a way to where it stands now. */
export function LiftedOut({ insights }: { insights: readonly Kept<'insight'>[] }) {
  return (
    <>
      {insights.map(({ id, body }) => (
        <p key={id} class="lifted">
          <Icon name="insight" />
          <span>
            {t('insights.lift.became')}{' '}
            <a dir="auto" href={`#/insights/${id}`}>
              {body.words}
            </a>
          </span>
        </p>
      ))}
    </>
  );
}
