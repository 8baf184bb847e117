import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Person } from '../../domain/person.ts';
import type { Versioned } from '../ports.ts';
import type { MeetingNeeds } from './needs.ts';

/**
 * One of the two looks at the record of a meeting.
 * @throws Failure notFound, unreadable, unavailable
 */
export function readMeeting({ meetings }: Pick<MeetingNeeds, 'meetings'>) {
  return async (person: Person, oneOnOneId: string, meetingId: string): Promise<Versioned<Meeting>> => {
    const found = can(person, 'read', oneOnOneId) ? await meetings.read({ oneOnOneId, meetingId }) : null;
    if (!found) throw new Failure('notFound', { message: 'There is no such meeting for you.' });
    const { value, etag } = found;
    if (value.kind === 'unreadable') throw new Failure('unreadable');
    return { value, etag };
  };
}
