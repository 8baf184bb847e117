import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { HistoryPageView, MeetingView } from '../../../contract/meetings.ts';

/** The past as it is told: meetings, and before each what was promised since, outside of any. Newest first. */
export type StoryEntry =
  | { kind: 'meeting'; meeting: MeetingView }
  | { kind: 'between'; actions: ActionItemView[] };

export function storyOf(pages: readonly HistoryPageView[]): StoryEntry[] {
  const meetings = pages.flatMap((page) => page.meetings);
  const agreed = new Set(meetings.flatMap((meeting) => (meeting.kind === 'held' ? meeting.actionIds : [])));
  const alone = pages.flatMap((page) => page.actions).filter(({ id }) => !agreed.has(id));
  const story: StoryEntry[] = [];
  for (const meeting of meetings) {
    const since = alone.filter(({ madeAt }) => madeAt >= meeting.heldAt);
    alone.splice(0, alone.length, ...alone.filter(({ madeAt }) => madeAt < meeting.heldAt));
    if (since.length > 0) story.push({ kind: 'between', actions: since });
    story.push({ kind: 'meeting', meeting });
  }
  if (alone.length > 0) story.push({ kind: 'between', actions: alone });
  return story;
}
