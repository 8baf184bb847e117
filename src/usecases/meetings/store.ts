import type { HeldMeeting, Meeting, MeetingOnRecord } from '../../domain/meeting.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Versioned } from '../ports.ts';

/** The records of meetings, in the partition of their 1:1. Rejects with Failure as the other stores do. */
export type MeetingStore = {
  read(oneOnOneId: string, meetingId: string): Promise<Versioned<MeetingOnRecord> | null>;
  /**
   * Makes a meeting's record and moves the 1:1 on, both or neither. null when the 1:1 is no longer at `etag` or the
   * meeting is on record already.
   */
  file(oneOnOne: OneOnOne, etag: string, meeting: HeldMeeting): Promise<Versioned<OneOnOne> | null>;
  /** Takes a meeting's record away and puts the 1:1 back, both or neither; null as above. */
  unfile(oneOnOne: OneOnOne, etag: string, meetingId: string): Promise<Versioned<OneOnOne> | null>;
  /** null when it is there already. */
  create(oneOnOneId: string, meeting: Meeting): Promise<Versioned<Meeting> | null>;
  /** null when the stored version is no longer `etag`. */
  replace(oneOnOneId: string, meeting: Meeting, etag: string): Promise<Versioned<Meeting> | null>;
};
