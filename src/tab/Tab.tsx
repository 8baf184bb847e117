import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { TabStrings } from '../locales/en/panel.ts';
import { OpenPanel } from './places/panel/OpenPanel.tsx';
import { SidePanel } from './places/panel/SidePanel.tsx';
import { ErrorBoundary } from './shared/dialog/LazyBoundary.tsx';
import { CrashScreen } from './shared/screens/CrashScreen.tsx';
import { Screen } from './shared/screens/Screen.tsx';
import { PanelSkeleton } from './shared/screens/Skeleton.tsx';
import { type Services, ServicesProvider } from './shared/services/services.tsx';
import type { TabContext } from './shared/teams/tabContext.ts';
import { ThemeProvider, type ThemeSource } from './shared/theme/theme.tsx';
import { StringsProvider, useStrings } from './strings/strings.tsx';

const Personal = lazy(() => import('./places/personal/Personal.tsx'));
const Stage = lazy(() => import('./places/stage/Stage.tsx'));

export type TabProps = {
  /** Where Teams shows the tab; null outside of Teams. */
  context:
    | (Pick<TabContext, 'place' | 'chatId' | 'locale'> & Partial<Pick<TabContext, 'historyPlace'>>)
    | null;
  theme: ThemeSource;
  strings: TabStrings;
  services: Services;
  /** What people came for, or the reason why not, is on screen. */
  onReady: () => void;
};

/** The whole tab, wherever Teams shows it. */
export function Tab(props: TabProps) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { networkMode: 'always', staleTime: 60_000 } } }),
  );
  return (
    <ThemeProvider source={props.theme}>
      <StringsProvider strings={props.strings} locale={props.context?.locale ?? navigator.language}>
        <QueryClientProvider client={queries}>
          <ServicesProvider value={props.services}>
            <ErrorBoundary otherwise={<CrashScreen />}>
              <Place {...props} />
            </ErrorBoundary>
          </ServicesProvider>
        </QueryClientProvider>
      </StringsProvider>
    </ThemeProvider>
  );
}

function Place({ context, onReady }: TabProps) {
  const strings = useStrings().screens;
  // Where somebody went on to from what Teams had asked for.
  const [next, goOnTo] = useState<'ownPage' | 'panel' | null>(null);
  if (context === null) return <Screen {...strings.outsideTeams} />;
  if (context.chatId === null || next === 'ownPage') {
    return (
      <Suspense fallback={<PanelSkeleton stillTrying={false} />}>
        <Personal onReady={onReady} Panel={OpenPanel} />
      </Suspense>
    );
  }
  const { place } = context;
  if (next === null && place !== 'sidePanel' && place !== 'content') {
    return (
      <Suspense fallback={<PanelSkeleton stillTrying={false} />}>
        <Stage
          chatId={context.chatId}
          answer={place === 'dialog' ? () => goOnTo('panel') : null}
          onReady={onReady}
        />
      </Suspense>
    );
  }
  return (
    <SidePanel
      chatId={context.chatId}
      historyPlace={context.historyPlace ?? null}
      toOwnPage={() => goOnTo('ownPage')}
      onReady={onReady}
    />
  );
}
