import { readAgenda, setDiscussed } from '../../contract/agendaDocument.ts';
import type { WrapUpChoices } from '../../contract/meetings.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import type { Person } from '../../domain/person.ts';
import { changeActionItem } from '../actionItems/changeActionItem.ts';
import { unlessGone } from '../unlessFailed.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { reopenItem } from './reopenItem.ts';

/**
 * Makes true what somebody chose while they went through the end of their meeting, right before it is recorded. Chosen
 * again, or by both, it is the same. What the other has closed or removed since stays so, and an agenda that has moved
 * on to the next meeting is left alone.
 * @throws Failure notFound, changedMeanwhile, tooLarge, unavailable
 */
export function applyChoices(dependencies: MeetingDependencies) {
  const { store, agenda, clock } = dependencies;
  const change = changeActionItem(dependencies);
  return async (
    person: Person,
    oneOnOneId: string,
    { round, choices }: { round: number | null; choices: WrapUpChoices },
  ): Promise<void> => {
    for (const { id, status } of choices.promises) {
      const asked = { id, edit: { status }, etag: null, onlyWhileOpen: true };
      await change(person, oneOnOneId, asked).catch(unlessGone);
    }
    const current = (await store.read(oneOnOneId))?.value;
    if (choices.topics.length === 0 || (round !== null && current?.round !== round)) return;
    const comesBack = new Map(choices.topics.map((topic) => [topic.id, topic.comesBack]));
    await agenda.edit(oneOnOneId, person.id, (doc) => {
      for (const { id, discussedAt } of readAgenda(doc)) {
        const isWanted = comesBack.get(id);
        if (isWanted === true && discussedAt !== null) setDiscussed(doc, id, null);
        if (isWanted === false && discussedAt === null) setDiscussed(doc, id, clock());
      }
    });
  };
}

/**
 * Topics that somebody wanted to bring back, while the other recorded them: they go on as topics of the next time.
 * @throws Failure invalid (a full agenda), tooLarge, unavailable
 */
export function bringBackRecorded(dependencies: MeetingDependencies) {
  const reopen = reopenItem(dependencies);
  return async (
    person: Person,
    oneOnOneId: string,
    { meeting, choices }: { meeting: RecordedMeeting; choices: WrapUpChoices },
  ): Promise<void> => {
    const wanted = new Set(choices.topics.filter(({ comesBack }) => comesBack).map(({ id }) => id));
    for (const { id: itemId } of meeting.items.filter(({ id }) => wanted.has(id))) {
      await reopen(person, oneOnOneId, { meetingId: meeting.id, itemId });
    }
  };
}
