import * as z from 'zod/mini';
import { type HistoryPlace, splitHistoryPlace } from '../../../domain/historyPlace.ts';

/** What the tab needs to know of where Teams shows it. */
export type TabContext = {
  theme: TabTheme;
  /** BCP 47, as Teams is set. */
  locale: string;
  place: 'sidePanel' | 'content' | 'stage' | 'dialog';
  /** Conversation id of the chat or meeting; null outside of any, as in the personal app. */
  chatId: string | null;
  /** Where in the history a link leads; null for none. */
  historyPlace: HistoryPlace | null;
};

export type TabTheme = 'default' | 'dark' | 'contrast';

const teamsContext = z.object({
  app: z.object({ locale: z.optional(z.string()), theme: z.optional(z.string()) }),
  page: z.object({ frameContext: z.optional(z.string()), subPageId: z.optional(z.string()) }),
  chat: z.optional(z.object({ id: z.string() })),
});

/** @throws when Teams answers something that is no context at all */
export function parseTabContext(context: unknown): TabContext {
  const { app, page, chat } = z.parse(teamsContext, context);
  return {
    theme: tabTheme(app.theme),
    locale: app.locale ?? 'en',
    place: placeOf(page.frameContext),
    chatId: chat?.id || null,
    historyPlace: splitHistoryPlace(page.subPageId ?? ''),
  };
}

/** Teams may know more themes one day (it already has `glass`): what we do not know reads best as the default. */
export function tabTheme(theme: string | undefined): TabTheme {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

function placeOf(frameContext: string | undefined): TabContext['place'] {
  if (frameContext === 'sidePanel') return 'sidePanel';
  if (frameContext === 'task') return 'dialog';
  return frameContext === 'meetingStage' ? 'stage' : 'content';
}
