import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followTheme, wearTheme } from '../platform/theme';

/** What is inside is drawn in the chosen theme, from its first drawing on. */
export function Themed({ children }: { children: ComponentChildren }) {
  // Not in an effect, which comes after the drawing.
  useState(wearTheme);
  useEffect(followTheme, []);
  return <>{children}</>;
}
