import type { ComponentChildren, ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown, so that a page does not carry at its opening what
 * most openings never show. If it cannot be fetched, the page's boundary says so.
 * @param waiting what is drawn until it is there; nothing if left out
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: () => ComponentChildren = () => null,
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
    return Loaded ? <Loaded {...props} /> : <>{waiting()}</>;
  };
}
