import { Failure } from '../../contract/errors.ts';
import type { AgendaItem, FiledPlace } from '../../domain/agendaItem.ts';
import type { Person } from '../../domain/person.ts';
import { addTopic } from '../agenda/addTopic.ts';
import type { AgendaDoor } from '../agenda/door.ts';
import type { Clock } from '../ports.ts';
import { readMeeting } from './readMeeting.ts';
import type { MeetingStore } from './store.ts';

type Needs = { meetings: MeetingStore; agenda: AgendaDoor; clock: Clock };

/**
 * Puts an item of an earlier meeting on the agenda again, with a way back to where it came from.
 * @param id of the new topic, drawn by whoever asks, so that a repeated request makes one
 * @throws Failure notFound, invalid (a full agenda), tooLarge, unavailable
 */
export function continueItem(needs: Needs) {
  return async (
    person: Person,
    oneOnOneId: string,
    { id, meetingId, itemId }: FiledPlace & { id: string },
  ): Promise<AgendaItem> => {
    const { value } = await readMeeting(needs)(person, oneOnOneId, meetingId);
    const item = value.kind === 'held' ? value.items.find((one) => one.id === itemId) : undefined;
    if (!item) throw new Failure('notFound', { message: 'There is no such item in that meeting.' });
    const { title, purpose } = item;
    return addTopic(needs)(person, oneOnOneId, {
      id,
      title,
      purpose,
      link: null,
      continues: { meetingId, itemId },
    });
  };
}
