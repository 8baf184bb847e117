import * as z from 'zod/mini';

/** What a panel reads over HTTP, by the first word of each query's key. */
export const panelQueries = [
  'oneOnOne',
  'ahead',
  'actionItems',
  'history',
  'search',
  'answers',
  'figures',
  'photo',
  'deletions',
  'meeting',
] as const;

export type PanelQuery = (typeof panelQueries)[number];

/** How the two look back. */
const past = ['history', 'search', 'answers', 'figures'] as const;

/** The same, with the record that the panel shows of the latest meeting: it must still be there. */
const record = [...past, 'meeting'] as const;

/** Which queries of a panel each event makes outdated. */
export const outdatedBy = {
  /** Also what a reconnection says, and then anything may have been missed. */
  oneOnOneChanged: panelQueries,
  peopleChanged: ['oneOnOne'],
  meetingChanged: ['oneOnOne', 'ahead'],
  meetingRecorded: ['oneOnOne', 'ahead', ...record],
  wrapUpUndone: ['oneOnOne', 'ahead', ...past],
  historyChanged: ['oneOnOne', ...record],
  editedAfterRecording: [],
  scheduleChanged: ['ahead'],
  reminderSettingsChanged: [],
  photoChanged: ['photo'],
  presenceChanged: [],
  actionItemsChanged: ['actionItems'],
  /** Something is to be deleted, or is no longer. */
  deletionsChanged: ['deletions'],
  /** Something was deleted. */
  partErased: ['oneOnOne', 'ahead', 'actionItems', 'deletions', ...past],
} satisfies Record<string, readonly PanelQuery[]>;

/** The kinds of events that a panel may hear of. */
export type NoticeKind = keyof typeof outdatedBy;

/** What the server tells open panels besides the document itself: the kind of an event, and nothing more. */
export const notice = z.object({ kind: z.enum(Object.keys(outdatedBy) as NoticeKind[]) });

export type Notice = z.infer<typeof notice>;
