import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown, so that a page does not carry at its opening what
 * most openings never show. Until it is there nothing is drawn; if it cannot be fetched, the page's boundary says so.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
): FunctionComponent<P> {
  let loaded: ComponentType<P> | null = null;
  return function Late(props: P) {
    const [state, setState] = useState<{ error: unknown } | null>(null);
    const [, setReady] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setReady(true);
        },
        (error: unknown) => setState({ error }),
      );
    }, []);
    if (state) throw state.error;
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : null;
  };
}
