import { Component, type ComponentChildren } from 'preact';
import { late } from '../late';
import type { Within } from './broken';

const Broken = late(() => import('./broken').then((m) => m.Broken));

type Caught = { error: unknown } | null;

type BoundaryProps = {
  children: ComponentChildren;
  /**
   * Where it stands within a page, of which the rest goes on: in the frame, or as the popup. What happens outside
   * rendering is caught there, and not by the one around the whole page.
   */
  within?: Within;
  /** Whether something lies over it. */
  hidden?: boolean;
};

/** Catches what should not have happened, in rendering or outside it, and says so calmly. */
export class ErrorBoundary extends Component<BoundaryProps, { caught: Caught }> {
  override state: { caught: Caught } = { caught: null };

  static override getDerivedStateFromError(error: unknown): { caught: Caught } {
    return { caught: { error } };
  }

  private readonly onError = (event: ErrorEvent) => {
    // The browser also reports layout loops this way, without an error: those are nothing to stop for.
    if (event.error) this.setState({ caught: { error: event.error } });
  };

  private readonly onRejection = (event: PromiseRejectionEvent) => {
    this.setState({ caught: { error: event.reason } });
  };

  override componentDidMount() {
    if (!this.props.within) return;
    window.addEventListener('error', this.onError);
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('error', this.onError);
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  override render() {
    const { caught } = this.state;
    const { within, hidden, children } = this.props;
    return caught ? <Broken error={caught.error} within={within} hidden={hidden} /> : children;
  }
}
