import type { ActionItem } from '../../domain/actionItem.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { QuestionAnswer } from '../../usecases/agenda/writeAnswer.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { maxUpdates } from '../cards/payloads/reminders.ts';
import type { BriefView, Some } from '../cards/reminderViews.ts';
import { pairOf } from '../turn/turn.ts';
import { panelUrlOf } from './panelUrlOf.ts';
import { shownMark } from './shown.ts';

/** Rows of each part; as many as a brief has fields for updates. */
const rows = maxUpdates;

/** What a brief is made of, as it stands now. */
export type Preparation = {
  oneOnOne: OneOnOne;
  topics: AgendaItem[];
  /** Those that this person is asked for. */
  updates: AgendaItem[];
  actions: ActionItem[];
  answer: QuestionAnswer;
};

/**
 * Reads what somebody prepares with: the agenda, what they promised (the overdue first), and their answer so far.
 * @param zone by which "overdue" is told
 * @throws Failure
 */
export async function readPreparation(
  useCases: Pick<BotUseCases, 'listTopics' | 'listUpdates' | 'listActions' | 'readAnswer'>,
  person: Person,
  oneOnOne: OneOnOne,
  zone: string,
): Promise<Preparation> {
  const [topics, updates, all, answer] = await Promise.all([
    useCases.listTopics(person, oneOnOne.id),
    useCases.listUpdates(person, oneOnOne.id),
    useCases.listActions(person, oneOnOne.id, zone),
    useCases.readAnswer(person, oneOnOne.id, oneOnOne),
  ]);
  const open = all.map(({ value }) => value).filter(({ status }) => status === 'open');
  const actions = open.filter(({ ownerId }) => ownerId === person.id);
  return { oneOnOne, topics, updates, actions, answer };
}

/** The brief of one of the two. */
export function briefOf(
  { oneOnOne, topics, updates, actions, answer }: Preparation,
  person: Pick<Person, 'id'>,
  { on, teamsAppId }: { on: BriefView['on']; teamsAppId: string },
): BriefView {
  const { questionId, round, text } = answer;
  return {
    pair: pairOf({ oneOnOne }),
    on,
    question: oneOnOne.openingQuestion.text,
    questionRound: { questionId, round },
    topics: firstOf(topics),
    own: {
      personId: person.id,
      answer: text,
      shown: shownMark(text),
      actions: firstOf(actions),
      updates: firstOf(updates),
    },
    typed: { answer: '', title: '', updates: {} },
    note: null,
    panelUrl: panelUrlOf(oneOnOne, teamsAppId),
  };
}

function firstOf<T>(items: readonly T[]): Some<T> {
  return { items: items.slice(0, rows), more: Math.max(0, items.length - rows) };
}
