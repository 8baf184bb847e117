import { createContext, type ReactNode, use, useLayoutEffect, useSyncExternalStore } from 'react';
import type { TabTheme } from '../teams/tabContext.ts';

/** The theme that Teams shows now. */
export type ThemeSource = { current(): TabTheme; subscribe(changed: () => void): () => void };

const ThemeContext = createContext<TabTheme>('default');

/** Follows Teams' theme: sets the variables of theme/fluentTokenCss on the root element, and tells Fluent. */
export function ThemeProvider(props: { source: ThemeSource; children: ReactNode }) {
  const theme = useSyncExternalStore(props.source.subscribe, props.source.current);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <ThemeContext value={theme}>{props.children}</ThemeContext>;
}

export function useTheme(): TabTheme {
  return use(ThemeContext);
}

/** A theme that can be set, for whoever hears of changes. */
export function createThemeSource(initial: TabTheme): ThemeSource & { set(theme: TabTheme): void } {
  let theme = initial;
  const listeners = new Set<() => void>();
  return {
    current: () => theme,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    set(next) {
      theme = next;
      for (const changed of listeners) changed();
    },
  };
}
