import type { Meeting, MeetingRecord, RecordedMeeting } from '../../domain/meeting.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../pairPorts.ts';

/** Names a meeting's record. */
export type MeetingKey = { oneOnOneId: string; meetingId: string };

/** The records of meetings, in the partition of their 1:1. Rejects with Failure as the other stores do. */
export type MeetingStore = KeyedStore<MeetingKey, Meeting, MeetingRecord> & {
  /**
   * Makes a meeting's record and moves the 1:1 on, both or neither. null when the 1:1 is no longer at `etag` or the
   * meeting is recorded already.
   */
  file(oneOnOne: OneOnOne, etag: string, meeting: RecordedMeeting): Promise<Versioned<OneOnOne> | null>;
  /** Takes a meeting's record away and puts the 1:1 back, both or neither; null as above. */
  unfile(oneOnOne: OneOnOne, etag: string, meetingId: string): Promise<Versioned<OneOnOne> | null>;
};
