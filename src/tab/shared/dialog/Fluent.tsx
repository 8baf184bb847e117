import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TabTheme } from '../teams/tabContext.ts';
import { useTheme } from '../theme/theme.tsx';

const themes: Record<TabTheme, typeof teamsLightTheme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent's themed ground for Fluent's components. Imported only by parts that are fetched later. */
export function Fluent(props: { children: ReactNode }) {
  const theme = useTheme();
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  return (
    <FluentProvider theme={themes[theme]} dir={direction} className="fluent-ground">
      {props.children}
    </FluentProvider>
  );
}
