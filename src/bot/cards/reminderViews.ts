import type { ReminderOnCard } from './payloads/reminders.ts';
import type { ActionView, PairView, SettingsView, TopicView } from './views.ts';

/** What the last press on a reminder's card did. `day` is `YYYY-MM-DD`. */
export type ReminderNote =
  | { kind: 'saved' | 'changedMeanwhile' | 'answerChanged' }
  | { kind: 'done' | 'given'; title: string }
  | { kind: 'snoozed'; title: string; day: string };

/** `more`: how many there are besides those listed. */
export type Some<T> = { items: T[]; more: number };

/** What one of the two sees of a brief in their own chat, and nobody in the chat of both. */
export type OwnBrief = {
  personId: string;
  /** '' while there is none. */
  answer: string;
  /** A mark of the answer as the field shows it, to tell a later one from it. */
  shown: string;
  actions: Some<ActionView>;
  /** What they are asked for, to be answered before the call. */
  updates: Some<Pick<TopicView, 'id' | 'title'>>;
};

export type BriefView = {
  pair: PairView;
  on: Extract<ReminderOnCard, { kind: 'brief' }>;
  question: string;
  questionRound: { questionId: string; round: number };
  topics: Some<Pick<TopicView, 'id' | 'title'>>;
  own: OwnBrief;
  /** Typed and not saved: it stays in the fields. '' where nothing was; `updates` by the id of each. */
  typed: { answer: string; title: string; updates: Readonly<Record<string, string>> };
  note: ReminderNote | null;
  /** null where the pair has no chat. */
  panelUrl: string | null;
};

/** `items`: those of the card, in whatever state they are by now. */
export type ActionsDueView = {
  pair: PairView;
  personId: string;
  items: ActionView[];
  note: ReminderNote | null;
  panelUrl: string | null;
};

export type LongGapView = {
  pair: PairView;
  topics: number;
  actions: number;
  isSkipped: boolean;
  times: SettingsView['times'];
  panelUrl: string | null;
};

export type MutedView = { pair: PairView; isMuted: boolean };
