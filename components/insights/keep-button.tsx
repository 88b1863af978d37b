import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** "Keep as an insight": for words that stand beside it, without selecting any. */
export function KeepButton({ of, onPress }: { of: string; onPress: () => void }) {
  return (
    <button
      class="txt"
      type="button"
      aria-label={t('insights.lift.offerOf', [of])}
      onClick={onPress}
    >
      <Icon name="insight" />
      {t('insights.lift.offer')}
    </button>
  );
}
