import { Failure } from '../../contract/errors.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { MeetingDependencies } from './dependencies.ts';

/**
 * One of the two looks at the record of a meeting.
 * @throws Failure notFound, unreadable, unavailable
 */
export function readMeeting({ meetings }: Pick<MeetingDependencies, 'meetings'>) {
  return ofPair('read', async ({ oneOnOneId }, meetingId: string): Promise<Versioned<Meeting>> => {
    const found = await meetings.read({ oneOnOneId, meetingId });
    if (!found) throw new Failure('notFound', { reason: { why: 'noMeeting' } });
    const { value, etag } = found;
    if (value.kind === 'unreadable') throw new Failure('unreadable');
    return { value, etag };
  });
}
