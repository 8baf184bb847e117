import { type OneOnOneView, oneOnOneView } from '../../contract/http.ts';
import { type MeetingView, meetingView } from '../../contract/meetings.ts';
import type { WellSpent } from '../../domain/meeting.ts';
import type { Request } from './request.ts';

/** The routes of contract/meetings.ts about one meeting. Every call rejects with a Failure. */
export type MeetingApi = {
  start(oneOnOneId: string): Promise<OneOnOneView>;
  /** The same round again gives the same record. */
  wrapUp(oneOnOneId: string, round: number): Promise<MeetingView>;
  /** Failure('tooLateToUndo') after a day, or once the two have met again. */
  undo(oneOnOneId: string, meetingId: string): Promise<OneOnOneView>;
  read(oneOnOneId: string, meetingId: string): Promise<MeetingView>;
  rate(oneOnOneId: string, meetingId: string, answer: WellSpent): Promise<MeetingView>;
};

export function createMeetingApi(request: Request): MeetingApi {
  const at = (id: string, rest: string) => `/api/one-on-ones/${encodeURIComponent(id)}${rest}`;
  const meeting = (id: string, meetingId: string, rest = '') =>
    at(id, `/meetings/${encodeURIComponent(meetingId)}${rest}`);
  return {
    start: (id) => request({ method: 'POST', path: at(id, '/meeting') }, oneOnOneView),
    wrapUp: (id, round) =>
      request({ method: 'POST', path: at(id, '/wrap-up'), body: { round } }, meetingView),
    undo: (id, meetingId) => request({ method: 'POST', path: meeting(id, meetingId, '/undo') }, oneOnOneView),
    read: (id, meetingId) => request({ method: 'GET', path: meeting(id, meetingId) }, meetingView),
    rate: (id, meetingId, answer) =>
      request({ method: 'PUT', path: meeting(id, meetingId, '/well-spent'), body: { answer } }, meetingView),
  };
}
