import type { SandboxMeeting, SandboxPerson } from '../../world/world.ts';
import type { WorldOccurrence } from '../../world/worldOccurrence.ts';
import type { FrameContext, TeamsTheme } from './teamsHostMessages.ts';

/** All that one frame's host needs to know to answer: who looks, at which meeting, where, in which theme. */
export type HostScene = {
  person: SandboxPerson;
  organizer: SandboxPerson;
  tenantId: string;
  meeting: SandboxMeeting;
  occurrence: WorldOccurrence;
  theme: TeamsTheme;
  /** BCP 47; teams-js gets it in small letters. */
  locale: string;
  frameContext: FrameContext;
  /** One per opened window, as Teams has one per start. */
  sessionId: string;
  /** Where within the app a link leads; '' for none. */
  subEntityId: string;
  /** The personal app, which belongs to no chat. */
  isPersonal: boolean;
  sharing: boolean;
};

export const entityId = 'opener';

/** Of the personal app's page, as the manifest names it. */
const personalEntityId = 'myOneOnOnes';

/** The answer to getContext: one flat object, which teams-js turns into `app.Context`. */
export function contextOf(scene: HostScene): Record<string, unknown> {
  const { person, meeting, tenantId } = scene;
  return {
    entityId: scene.isPersonal ? personalEntityId : entityId,
    subEntityId: scene.subEntityId,
    locale: scene.locale.toLowerCase(),
    theme: scene.theme,
    frameContext: scene.frameContext,
    ...(scene.isPersonal ? {} : { chatId: meeting.chatId, meetingId: meeting.meetingId }),
    userObjectId: person.id,
    userDisplayName: person.name,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    tid: tenantId,
    hostName: 'Teams',
    hostClientType: 'desktop',
    sessionId: scene.sessionId,
    appSessionId: scene.sessionId,
    ringId: 'general',
  };
}

/** The answer to meeting.getMeetingDetails, for a scheduled recurring meeting. */
export function meetingDetailsOf(scene: HostScene): Record<string, unknown> {
  const { meeting, occurrence, organizer, tenantId } = scene;
  return {
    details: {
      id: meeting.meetingId,
      title: meeting.title,
      type: 'Recurring',
      joinUrl: meeting.joinUrl,
      scheduledStartTime: occurrence.start,
      scheduledEndTime: occurrence.end,
    },
    conversation: { id: meeting.chatId, isGroup: true, conversationType: 'groupChat', tenantId },
    organizer: { id: organizer.id, tenantId },
  };
}

/** What this host can do, as teams-js asks for it: a JSON string (an object makes initialize fail). */
export function runtimeConfig(): string {
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    supports: {
      appEntity: {},
      dialog: { url: { parentCommunication: {} }, update: {} },
      pages: { config: {} },
      teamsCore: {},
    },
  });
}
