import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../platform/messages';
import type { Brought } from '../../../storage/transfer/bring-in';
import type { TakenOut } from '../../../storage/transfer/take-out';

function useArrival() {
  const arrived = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => arrived.current?.focus(), []);
  return arrived;
}

/** What came in, and the way to take it out again as one. */
export function Afterwards({
  brought,
  replaced,
  onTakeOut,
  onAgain,
}: {
  brought: Brought;
  replaced: boolean;
  onTakeOut: (name: string) => void;
  onAgain: () => void;
}) {
  const { back, aside } = brought;
  const came = brought.new + brought.newer;
  return (
    <div class="state-b">
      <p class="state-t" role="status" tabIndex={-1} ref={useArrival()}>
        {t('restore.came', came)}
      </p>
      <p class="quiet">
        {replaced
          ? t('restore.cameReplaced')
          : t('restore.cameCounts', [String(brought.new), String(brought.newer), String(aside)])}
      </p>
      {back !== null && (
        <>
          <p>
            <button class="txt txt-ink txt-u" type="button" onClick={() => onTakeOut(back)}>
              {t('restore.takeOut')}
            </button>
          </p>
          <p class="small quiet">{t('restore.takeOutMore')}</p>
        </>
      )}
      <p class="btns">
        <button class="btn btn-small" type="button" onClick={onAgain}>
          {t('restore.chooseOther')}
        </button>
        <a class="btn btn-small" href="#/history">
          {t('restore.toHistory')}
        </a>
      </p>
    </div>
  );
}

/** What going back did. */
export function TakenOutAgain({ taken, onAgain }: { taken: TakenOut; onAgain: () => void }) {
  return (
    <div class="state-b">
      <p class="state-t" role="status" tabIndex={-1} ref={useArrival()}>
        {t('restore.taken')}
      </p>
      {taken.stayed > 0 && <p class="quiet">{t('restore.stayed', taken.stayed)}</p>}
      <p class="btns">
        <button class="btn btn-small" type="button" onClick={onAgain}>
          {t('restore.chooseAgain')}
        </button>
        <a class="btn btn-small" href="#/history">
          {t('restore.toHistory')}
        </a>
      </p>
    </div>
  );
}
