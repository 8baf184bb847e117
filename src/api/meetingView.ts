import type { AnswersPageView, FiguresView, HistoryPageView, MeetingView } from '../contract/meetings.ts';
import type { FiledAnswer, LateNote, MeetingOnRecord } from '../domain/meeting.ts';
import type { HistoryPage } from '../usecases/history/browseHistory.ts';
import type { AnswersOfMeeting, Figures } from '../usecases/history/store.ts';
import { actionItemView } from './actionItemView.ts';

/** What one of the two gets to see of a meeting: every field that leaves the server is named here. */
export function meetingView(meeting: MeetingOnRecord): MeetingView {
  if (meeting.kind !== 'held') return { kind: meeting.kind, id: meeting.id, heldAt: meeting.heldAt };
  const { id, heldAt, wrappedUpAt, wrappedUpBy, people, question, actionIds } = meeting;
  return {
    kind: 'held',
    id,
    heldAt,
    wrappedUpAt,
    wrappedUpBy,
    people,
    question: { id: question.id, text: question.text },
    answers: meeting.answers.map(answerView),
    items: meeting.items.map((item) => ({
      id: item.id,
      title: item.title,
      notes: item.notes,
      purpose: item.purpose,
      broughtBy: item.broughtBy,
      addedAt: item.addedAt,
      discussedAt: item.discussedAt,
      ...(item.update && {
        update: {
          answers: item.update.answers.map(answerView),
          answeredAt: item.update.answeredAt,
        },
      }),
      late: item.late.map(lateView),
    })),
    actionIds,
    wellSpent: meeting.wellSpent.map(({ personId, answer }) => ({ personId, answer })),
    ...(meeting.leftOver !== undefined && { leftOver: meeting.leftOver }),
  };
}

export function historyPageView({ meetings, actions, cursor }: HistoryPage): HistoryPageView {
  return {
    meetings: meetings.map(({ value }) => meetingView(value)),
    actions: actions.map(actionItemView),
    cursor,
  };
}

export function answersPageView(page: {
  meetings: AnswersOfMeeting[];
  cursor: string | null;
}): AnswersPageView {
  const meetings = page.meetings.map(({ id, heldAt, question, answers }) => ({
    id,
    heldAt,
    question: { id: question.id, text: question.text },
    answers: answers.map(answerView),
  }));
  return { meetings, cursor: page.cursor };
}

export function figuresView({ meetings, actions }: Figures): FiguresView {
  return {
    meetings: meetings.map(({ id, kind, heldAt, tally }) => ({
      id,
      kind,
      heldAt,
      purposes: tally?.purposes ?? null,
      broughtBy: tally?.broughtBy ?? null,
      wellSpent: tally?.wellSpent ?? [],
    })),
    actions: actions.map(({ ownerId, status, dueDate, madeAt, closedAt }) => ({
      ownerId,
      status,
      dueDate,
      madeAt,
      closedAt,
    })),
  };
}

function answerView({ personId, text, late }: FiledAnswer) {
  return { personId, text, late: late.map(lateView) };
}

function lateView({ text, by, at }: LateNote) {
  return { text, by, at };
}
