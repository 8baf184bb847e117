import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Caught } from './sidePanel/dialog/LaterPart.tsx';
import { SidePanel } from './sidePanel/SidePanel.tsx';
import { CrashScreen } from './sidePanel/screens/CrashScreen.tsx';
import { Screen } from './sidePanel/screens/Screen.tsx';
import { PanelSkeleton } from './sidePanel/screens/Skeleton.tsx';
import { type Services, ServicesProvider } from './sidePanel/session/services.tsx';
import type { TabContext } from './teams/tabContext.ts';
import { ThemeProvider, type ThemeSource } from './theme/theme.tsx';
import type { Wording } from './wording/en.ts';
import { useWording, WordingProvider } from './wording/wording.tsx';

const Personal = lazy(() => import('./personal/Personal.tsx'));
const Stage = lazy(() => import('./stage/Stage.tsx'));

export type TabProps = {
  /** Where Teams shows the tab; null outside of Teams. */
  context:
    | (Pick<TabContext, 'place' | 'chatId' | 'locale'> & Partial<Pick<TabContext, 'historyPlace'>>)
    | null;
  theme: ThemeSource;
  words: Wording;
  services: Services;
  /** What people came for, or the reason why not, is on screen. */
  settled: () => void;
};

/** The whole tab, wherever Teams shows it. */
export function Tab(props: TabProps) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { networkMode: 'always', staleTime: 60_000 } } }),
  );
  return (
    <ThemeProvider source={props.theme}>
      <WordingProvider words={props.words} locale={props.context?.locale ?? navigator.language}>
        <QueryClientProvider client={queries}>
          <ServicesProvider value={props.services}>
            <Caught otherwise={<CrashScreen />}>
              <Place {...props} />
            </Caught>
          </ServicesProvider>
        </QueryClientProvider>
      </WordingProvider>
    </ThemeProvider>
  );
}

function Place({ context, settled }: TabProps) {
  const words = useWording().screens;
  if (context === null) return <Screen {...words.outsideTeams} />;
  if (context.chatId === null) {
    return (
      <Suspense fallback={<PanelSkeleton stillTrying={false} />}>
        <Personal settled={settled} />
      </Suspense>
    );
  }
  if (context.place === 'stage') {
    return (
      <Suspense fallback={<PanelSkeleton stillTrying={false} />}>
        <Stage chatId={context.chatId} settled={settled} />
      </Suspense>
    );
  }
  return <SidePanel chatId={context.chatId} historyPlace={context.historyPlace ?? null} settled={settled} />;
}
