import { Component, type ComponentChildren } from 'preact';
import { late } from '../late';

const BareSupport = late(() => import('./bare-support').then((m) => m.BareSupport));

type Props = { onClose: () => void; children: ComponentChildren };

/**
 * Support has a boundary of its own: whatever stops on a page does not stop it, and should it stop by itself, what
 * rests on nothing is still there.
 */
export class SupportBoundary extends Component<Props, { stopped: boolean }> {
  override state = { stopped: false };

  static override getDerivedStateFromError(): { stopped: boolean } {
    return { stopped: true };
  }

  override render() {
    const { onClose, children } = this.props;
    return this.state.stopped ? <BareSupport onClose={onClose} /> : children;
  }
}
