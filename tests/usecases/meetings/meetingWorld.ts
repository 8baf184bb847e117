import { addItem, answerText, setDiscussed } from '../../../src/contract/agendaDocument.ts';
import type { OneOnOne } from '../../../src/domain/oneOnOne.ts';
import { recapInChat } from '../../../src/reactions/recap.ts';
import type { StartDependencies } from '../../../src/usecases/meetings/startMeeting.ts';
import { someOneOnOne } from '../../storage/someOneOnOne.ts';
import { memoryActionItems, memoryAgenda, memoryCadences, memoryMeetings, memoryStore } from '../memory.ts';
import { mia, rae, raeAndMia } from '../pair.ts';

/** Tuesday, ten in the morning in Berlin: Rae and Mia meet. */
export const ten = '2026-11-24T09:00:00.000Z';

export const minutesPast = (minutes: number) => new Date(Date.parse(ten) + minutes * 60_000).toISOString();

/** Rae's and Mia's 1:1 in its third round, with nothing running, and a clock that a test sets. */
export async function meetingWorld(about: Partial<OneOnOne> = {}) {
  const store = memoryStore();
  const oneOnOne: OneOnOne = {
    ...someOneOnOne(raeAndMia),
    running: null,
    agendaIsBehind: false,
    earlierQuestions: [],
    ...about,
  };
  await store.create(oneOnOne.id, oneOnOne);
  const agenda = memoryAgenda();
  const clock = { now: ten };
  const recaps: string[] = [];
  const { cadences, calendars } = memoryCadences();
  const needs: StartDependencies & { store: typeof store; agenda: typeof agenda; cadences: typeof cadences } =
    {
      store,
      meetings: memoryMeetings(store),
      actionItems: memoryActionItems(),
      agenda,
      cadences,
      calendars,
      publish: recapInChat({ show: (_, meetingId) => recaps.push(meetingId), redraw: () => undefined }),
      clock: () => clock.now,
    };
  return {
    needs,
    clock,
    recaps,
    record: async () => (await store.read(raeAndMia))?.value,
    topic(id: string, title: string, discussedAt: string | null = null) {
      addItem(agenda.doc, { id, title, purpose: null, broughtBy: mia.id, addedAt: ten });
      if (discussedAt !== null) setDiscussed(agenda.doc, id, discussedAt);
    },
    answer(personId: string, text: string, round = oneOnOne.round) {
      const questionId = oneOnOne.openingQuestion.id;
      answerText(agenda.doc, { questionId, round, personId }).insert(0, text);
    },
    start: { startedAt: ten, endsAt: minutesPast(30), people: [rae.id, mia.id] },
  };
}
