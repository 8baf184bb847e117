import type { Notice } from '../contract/notices.ts';
import type { JobKind } from '../domain/jobKey.ts';
import type { Reaction } from '../usecases/events.ts';
import { type FeedDependencies, noticeInFeed } from './activityFeed.ts';
import { redrawCards } from './cards.ts';
import { recordLateTexts } from './lateTexts.ts';
import { noticeInPanels } from './panels.ts';
import { storePresence } from './presence.ts';
import { type RecapsInChats, recapInChat } from './recap.ts';
import { planReminders } from './reminders.ts';

/** What the reactions act upon. */
export type ReactionDependencies = FeedDependencies & {
  notify(oneOnOneId: string, notice: Notice): void;
  presenceChanged(oneOnOneId: string): unknown;
  replan(oneOnOneId: string, kinds: readonly JobKind[]): unknown;
  refreshCards(oneOnOneId: string, actionId: string): void;
  recaps: RecapsInChats;
  recordLateTexts(oneOnOneId: string, by: string | null): Promise<void>;
};

/** Everything that follows from an event: what the two see at once comes first. */
export function reactionsOf(dependencies: ReactionDependencies): Reaction[] {
  return [
    noticeInPanels(dependencies.notify),
    storePresence(dependencies.presenceChanged),
    planReminders(dependencies.replan),
    redrawCards(dependencies.refreshCards),
    recapInChat(dependencies.recaps),
    recordLateTexts(dependencies.recordLateTexts),
    noticeInFeed(dependencies),
  ];
}
