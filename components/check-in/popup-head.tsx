import { Icon } from '../controls/icon';
import { t } from '../../platform/messages';

/** The head of the popup: the day, what is said quietly of it, the way to History, and help. */
export function PopupHead({
  title,
  context,
  tellOf,
}: {
  title: string;
  context: string | null;
  /** What the person said is there, an experience ahead or behind, and has not told of yet. */
  tellOf: 'ahead' | 'had' | null;
}) {
  return (
    <header class="pop-head">
      <h1 class="pop-date">{title}</h1>
      <a
        class="ico"
        href="/options.html#/history"
        target="_blank"
        aria-label={t('checkIn.history')}
        title={t('checkIn.history')}
      >
        <Icon name="history" />
      </a>
      <p class="pop-ctx">
        {tellOf ? (
          <a class="txt-u" href="/options.html#/experiences" target="_blank">
            {t(`context.${tellOf}`)}
          </a>
        ) : (
          context
        )}
      </p>
      <a class="txt" href="#/support">
        {t('checkIn.support')}
      </a>
    </header>
  );
}
