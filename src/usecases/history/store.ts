import type { ActionItem } from '../../domain/actionItem.ts';
import type { Meeting, MeetingRecord, RecordedMeeting } from '../../domain/meeting.ts';
import type { MeetingTally } from '../../domain/meetingTally.ts';
import type { Versioned } from '../pairPorts.ts';

/**
 * The past of a 1:1, read newest first. Each method is one query within the 1:1's partition, whatever its length.
 * Times are ISO 8601, UTC; `before` and `next` leave out the moment that they name, and null is the very end.
 */
export type HistoryStore = {
  /** Meetings and, between them, the action items made since the meeting before: as they stand today. */
  page(oneOnOneId: string, asked: { before: string | null; limit: number }): Promise<FoundInHistory>;
  /** Those of `since` <= time < `before` in which each of `words` (see `searchWords`) occurs; none where there are no words. */
  search(
    oneOnOneId: string,
    asked: { words: readonly string[]; since: string; before: string | null; limit: number },
  ): Promise<FoundInHistory>;
  /** Meetings at which this question was answered. */
  answers(
    oneOnOneId: string,
    asked: { questionId: string; before: string | null; limit: number },
  ): Promise<{ meetings: AnswersOfMeeting[]; next: string | null }>;
  /** When the latest meetings that were held began, newest first; of `limit` meetings those that were held. */
  starts(oneOnOneId: string, limit: number): Promise<string[]>;
  /** Figures of the meetings and action items of `since` or later. */
  insights(oneOnOneId: string, since: string): Promise<Insights>;
};

/** Of what cannot be read, meetings say so and action items are passed over. */
export type FoundInHistory = {
  meetings: Versioned<MeetingRecord>[];
  actions: Versioned<ActionItem>[];
  next: string | null;
};

export type AnswersOfMeeting = Pick<RecordedMeeting, 'id' | 'heldAt' | 'question' | 'answers'>;

export type Insights = {
  meetings: (Pick<Meeting, 'id' | 'kind' | 'heldAt'> & { tally: MeetingTally | null })[];
  actions: Pick<ActionItem, 'id' | 'ownerId' | 'status' | 'dueDate' | 'madeAt' | 'closedAt'>[];
};
