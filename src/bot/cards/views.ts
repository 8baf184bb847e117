import type { FailureCode } from '../../contract/errors.ts';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { AgendaItem, ToldItem } from '../../domain/agendaItem.ts';
import type { CadenceChoice } from '../../domain/cadence.ts';
import type { EffectiveSchedule } from '../../domain/effectiveSchedule.ts';
import type { LastTime } from '../../domain/lastMeeting.ts';
import type { Participant } from '../../domain/oneOnOne.ts';
import type { OpeningQuestion } from '../../domain/openingQuestion.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import type { CommandName, Whose } from '../../locales/shape/commandName.ts';

/** Who looks at a card, and when. */
export type CardReader = {
  /** Object id; null for a card that both see alike, which then speaks of nobody as "you". */
  personId: string | null;
  /** BCP 47, as Teams reports it: `en-GB`. */
  locale: string;
  /** IANA; null where nobody knows it: a time is then left to Teams, and days are counted by UTC. */
  zone: string | null;
  /** ISO 8601, UTC. */
  now: string;
};

/** One of the two, as cards speak of them. */
export type PersonView = Pick<Participant, 'id' | 'name' | 'role'>;

/** Whose card it is. */
export type PairView = { id: string; people: readonly [PersonView, PersonView] };

/** An agenda item as a card shows it: a topic, or an update, which is answered in writing. */
export type TopicView = Omit<ToldItem, 'notes'> & Pick<AgendaItem, 'update'>;

/** An action item as a card shows it. */
export type ActionView = Pick<ActionItem, 'id' | 'title' | 'ownerId' | 'dueDate' | 'status'>;

/** With the number by which "done 2" finds it. */
export type Numbered<T> = { number: number; item: T };

export type QuestionView = Pick<OpeningQuestion, 'text' | 'since' | 'chosenBy'>;

export type WelcomeView = { pair: PairView; question: string };

export type HelpView = { pair: PairView | null };

/** `more`: how many wait besides those listed. */
export type AgendaListView = { pair: PairView; items: Numbered<TopicView>[]; more: number };

export type TopicAddedView = { pair: PairView; item: TopicView; state: 'waiting' | 'removed' | 'discussed' };

export type ActionItemCardView = {
  pair: PairView;
  item: ActionView;
  /** Set when somebody pressed a button of an older state. */
  changedMeanwhile: boolean;
  /** Bot Framework ids (`29:…`) of the two, for buttons of their own; empty in a personal chat. */
  userIds: readonly string[];
  /** Days to be pressed, where it was asked which one was meant, or where people differ in what they mean by it. */
  days?: readonly string[];
  /** Who has just added it, and can take it back without a trace; null when nobody can any more. */
  undoneBy?: string | null;
};

/** Which action items: everybody's open ones, one person's, or what was closed. */
export type ActionList = { kind: 'open'; ownerId: string | null } | { kind: 'done' };

/** In the order to show; `more`: how many there are besides. */
export type ActionListView = {
  pair: PairView;
  list: ActionList;
  items: Numbered<ActionView>[];
  more: number;
};

/** What somebody has to confirm before it counts. `newId` is the id it will have: confirming twice makes one. */
export type DraftView = {
  pair: PairView;
  newId: string;
  title: string;
  /** A dialog of a message action, or a card in the chat. */
  place: 'chat' | 'dialog';
  /** The message it came from; null when it was typed. */
  messageLink: string | null;
} & (
  | { kind: 'topic'; purpose: AgendaItem['purpose'] }
  | ({
      kind: 'action';
      /** The words that were meant as a date and are none; they stay in the field. */
      unclearDate: string | null;
      /** The two days that those words most likely mean, to be pressed. */
      days?: readonly [string, string];
      /** A name that was meant for the owner and is not quite that of either. */
      unsureOwner?: string;
    } & Pick<ActionItem, 'ownerId' | 'dueDate'>)
);

export type QuestionCardView = { pair: PairView; question: QuestionView; justChanged: boolean };

/** `startsAt`: ISO 8601, UTC; null while no next meeting is known. */
export type NextView = {
  pair: PairView;
  startsAt: string | null;
  question: string;
  topics: { count: number; oldestAddedAt: string | null };
  actions: { open: number; overdue: number };
};

/** `heldAt`: when they last met, ISO 8601, UTC; null before the first time. */
export type RecapView = {
  pair: PairView;
  heldAt: LastTime['heldAt'] | null;
  actions: { items: ActionView[]; more: number };
  topics: { items: TopicView[]; more: number };
};

/**
 * `items`: how many were discussed; `waiting`: topics that still wait; `wrappedUpAt`: which record of this meeting it is of
 * (ISO 8601, UTC). `final`: it can be taken back no more; `undone`: it was.
 */
export type MeetingRecordedView = {
  pair: PairView;
  meetingId: string;
  wrappedUpAt: string;
  items: number;
  agreed: { items: ActionView[]; more: number };
  waiting: number;
  state: 'filed' | 'final' | 'undone';
  /** By which clock the two meet, and when next (ISO 8601, UTC); null where they have not said. */
  times: { zone: string | null; nextStartsAt: string | null } | null;
  panelUrl: string;
  /** To the record itself. */
  recordUrl: string;
};

/** `links`: to the files; null where others could read them. */
export type ExportView = { pair: PairView; links: { markdown: string; json: string } | null };

/** `own`: of whoever asked alone, shown to them only; `saved`: what the last press changed. */
export type SettingsView = {
  pair: PairView;
  question: QuestionView;
  /** When they meet next (ISO 8601, UTC), where that is known from, and what they set themselves. */
  times: { nextAt: string | null; source: EffectiveSchedule['source'] | null; set: CadenceChoice | null };
  own: { personId: string; settings: ReminderSettings | null } | null;
  saved: 'reminders' | 'cadence' | null;
};

/** `text`: what was written; `nearest`: the commands most like it, best first. */
export type UnknownTextView = { pair: PairView | null; text: string; nearest: readonly CommandName[] };

/** `other`: the other person, from the reader's side; `text`: the command to carry out once it is known where. */
export type WhichView = {
  choices: { oneOnOneId: string; other: PersonView }[];
  text: string;
  /** Set in the dialog of a message action: the message it came from, null when Teams names no link. */
  dialog?: { messageLink: string | null };
};

/** `hasOneOnOne`: somebody who has none yet is told how to start. */
export type StartHereView = { hasOneOnOne: boolean };

/** `panelUrl`: a deep link to the tab that the panel shows. */
export type MeetingStartedView = { pair: PairView; question: string; topics: number; panelUrl: string };

export type SomethingWrongView = { failure: FailureCode };

/** `newcomer`: who joined, where Teams said so. */
export type ThirdPersonView = { pair: PairView; newcomer: string | null };

export type TakenOutView = { pair: PairView };

export type SearchResultView = { pair: PairView } & (
  | { kind: 'topic'; item: TopicView }
  | { kind: 'action'; item: ActionView }
);

/** What was written into which 1:1, and the other 1:1s of whoever wrote it. */
export type WrongOneView = {
  oneOnOneId: string;
  wrote: { kind: 'topic' | 'actionItem'; id: string };
  choices: WhichView['choices'];
};

/** What waits in several 1:1s of one person, those with nothing left out. */
export type OverviewView =
  | { what: 'agenda'; groups: { pair: PairView; items: TopicView[]; more: number }[] }
  | { what: 'actions'; whose: Whose; groups: { pair: PairView; items: ActionView[]; more: number }[] };
