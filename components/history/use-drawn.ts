import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Drawn = { on: readonly unknown[]; node: VNode };

/**
 * Gives back what was drawn before where nothing has changed that it depends on; what is the same is passed by.
 * For long lists of which one key press changes little.
 */
export function useDrawn(): (id: string, on: readonly unknown[], draw: () => VNode) => VNode {
  const before = useRef<ReadonlyMap<string, Drawn>>(new Map());
  const now = new Map<string, Drawn>();
  useLayoutEffect(() => {
    before.current = now;
  });
  return (id, on, draw) => {
    const there = before.current.get(id);
    const isSame = there?.on.every((value, place) => value === on[place]) ?? false;
    const drawn = there && isSame ? there : { on, node: draw() };
    now.set(id, drawn);
    return drawn.node;
  };
}
