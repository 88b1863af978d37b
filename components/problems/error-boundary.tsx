import { Component, type ComponentChildren } from 'preact';
import { late } from '../late';

const Broken = late(() => import('./broken').then((m) => m.Broken));

type Caught = { error: unknown } | null;

/** Catches what should not have happened anywhere on the page, in rendering or outside it, and says so calmly. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { caught: Caught }> {
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
    window.addEventListener('error', this.onError);
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('error', this.onError);
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  override render() {
    const { caught } = this.state;
    return caught ? <Broken error={caught.error} /> : this.props.children;
  }
}
