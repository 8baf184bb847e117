import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { HistoryPageView } from '../../../contract/meetings.ts';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { ActionLine } from './ActionLine.tsx';
import { MeetingEntry } from './MeetingEntry.tsx';
import { type StoryEntry, storyOf } from './storyOf.ts';

/** Meetings with what was promised between them, newest first. The latest one, and the linked one, begin open. */
export function Story(props: { pages: readonly HistoryPageView[]; place: HistoryPlace | null }) {
  const strings = useHistoryStrings();
  const story = storyOf(props.pages);
  const actions = props.pages.flatMap((page): ActionItemView[] => page.actions);
  const first = firstMeeting(story);
  return story.map((entry, n) =>
    entry.kind === 'between' ? (
      <section key={entry.actions[0]?.id} className="between">
        <p className="past-heading">{strings.between}</p>
        <ul>
          {entry.actions.map((action) => (
            <ActionLine key={action.id} action={action} />
          ))}
        </ul>
      </section>
    ) : (
      <MeetingEntry
        key={entry.meeting.id}
        meeting={entry.meeting}
        actions={actions}
        isOpen={n === first || props.place?.meetingId === entry.meeting.id}
        place={props.place?.meetingId === entry.meeting.id ? props.place : null}
      />
    ),
  );
}

function firstMeeting(story: readonly StoryEntry[]): number {
  return story.findIndex((entry) => entry.kind === 'meeting' && entry.meeting.kind === 'held');
}
