import { t } from '../../platform/messages';
import { isWritten } from '../plan/read-plan';
import { SupportFrame } from './support-frame';
import { SupportPanel } from './support-panel';
import { useSupport } from './use-support';

/** Support beside a page: the numbers, the help lines, the person's own plan and people. */
export function SupportDialog({ onClose }: { onClose: () => void }) {
  const { journalOpen, ...support } = useSupport();
  return (
    <SupportFrame
      onClose={onClose}
      foot={
        <footer class="panel-foot">
          <p class="caption">{t('support.footPage')}</p>
          {journalOpen && (
            <a class="txt txt-u" href="#/plan">
              {isWritten(support.plan) ? t('support.changePlan') : t('plan.write')}
            </a>
          )}
        </footer>
      }
    >
      <SupportPanel {...support} folded={false} />
    </SupportFrame>
  );
}
