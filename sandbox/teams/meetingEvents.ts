import { memberOf } from '../connector/chats.ts';
import type { PersonKey, SandboxMeeting } from '../world/world.ts';
import { type Activity, type ActivityScene, activityFrame } from './activityFrame.ts';

/** A meeting began or ended. The value is in PascalCase, unlike everything else that Teams sends. */
export function meetingChanged(
  scene: ActivityScene,
  id: string,
  meeting: SandboxMeeting,
  change: 'start' | 'end',
): Activity {
  const value = {
    MeetingType: 'Recurring',
    Title: meeting.title,
    Id: meeting.meetingId,
    JoinUrl: meeting.joinUrl,
    ...(change === 'start' ? { StartTime: scene.now } : { EndTime: scene.now }),
  };
  return event(scene, id, change === 'start' ? 'meetingStart' : 'meetingEnd', value);
}

/** Somebody came into the call, or left it. */
export function participantChanged(
  scene: ActivityScene,
  id: string,
  change: 'join' | 'leave',
  about: { meeting: SandboxMeeting; who: PersonKey },
): Activity {
  const role = about.who === about.meeting.organizer ? 'Organizer' : 'Attendee';
  const meeting = { inMeeting: change === 'join', role };
  return event(scene, id, change === 'join' ? 'meetingParticipantJoin' : 'meetingParticipantLeave', {
    members: [{ user: memberOf(about.who), meeting }],
  });
}

function event(scene: ActivityScene, id: string, name: string, value: unknown): Activity {
  return { ...activityFrame(scene), type: 'event', id, name: `application/vnd.microsoft.${name}`, value };
}
