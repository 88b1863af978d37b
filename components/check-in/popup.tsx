import { useCallback, useEffect, useRef } from 'preact/hooks';
import { late } from '../late';
import { ErrorBoundary } from '../problems/error-boundary';
import { useKeptFocus } from '../shell/use-kept-focus';
import { SupportBoundary } from '../support/support-boundary';
import { CheckInPage } from './check-in-page';
import { usePopupPlace } from './popup-place';

const SupportPopup = late(() => import('../support/support-popup').then((m) => m.SupportPopup));

/** The popup: the check-in, and help lying over it. What was being written stays as it is underneath. */
export function Popup() {
  const place = usePopupPlace();
  const before = useRef<Element | null>(null);
  useKeptFocus();

  useEffect(() => {
    if (!place.support && before.current instanceof HTMLElement) {
      before.current.focus({ preventScroll: true });
      before.current = null;
    }
  }, [place.support]);

  const close = useCallback(() => {
    location.hash =
      place.view === 'check-in' ? `#/check-in${place.day ? `/${place.day}` : ''}` : '';
  }, [place.view, place.day]);

  return (
    <>
      <ErrorBoundary within="popup" hidden={place.support}>
        <div
          class="popup"
          hidden={place.support}
          onFocusOut={(event) => {
            before.current = event.target instanceof Element ? event.target : null;
          }}
        >
          <CheckInPage place={place} />
        </div>
      </ErrorBoundary>
      {place.support && (
        <SupportBoundary onClose={close}>
          <SupportPopup onClose={close} />
        </SupportBoundary>
      )}
    </>
  );
}
