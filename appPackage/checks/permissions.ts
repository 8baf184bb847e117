import type { Manifest } from './manifest.ts';

type Kind = 'Application' | 'Delegated';

/**
 * The resource-specific permissions of chats, meetings and people, as Microsoft lists them in "Resource-specific
 * consent for your Teams app" (learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent).
 * The schema takes any name, and Teams refuses to install an app that asks for one that it does not know.
 */
const known: Record<Kind, readonly string[]> = {
  Application: [
    'Calls.AccessMedia.Chat',
    'Calls.JoinGroupCalls.Chat',
    'Chat.Manage.Chat',
    'ChatMember.Read.Chat',
    'ChatMessage.Read.Chat',
    'ChatMessage.Send.Chat',
    'ChatMessageReadReceipt.Read.Chat',
    'ChatSettings.Read.Chat',
    'ChatSettings.ReadWrite.Chat',
    'OnlineMeeting.ReadBasic.Chat',
    'OnlineMeetingNotification.Send.Chat',
    'OnlineMeetingParticipant.Read.Chat',
    'OnlineMeetingRecording.Read.Chat',
    'OnlineMeetingTranscript.Read.Chat',
    'TeamsActivity.Send.Chat',
    'TeamsActivity.Send.User',
    'TeamsAppInstallation.Read.Chat',
    'TeamsTab.Create.Chat',
    'TeamsTab.Delete.Chat',
    'TeamsTab.Read.Chat',
    'TeamsTab.ReadWrite.Chat',
  ],
  Delegated: [
    'InAppPurchase.Allow.Chat',
    'InAppPurchase.Allow.User',
    'LiveShareSession.ReadWrite.Chat',
    'MeetingParticipantReaction.Read.Chat',
    'MeetingStage.Write.Chat',
    'OnlineMeetingParticipant.Read.Chat',
    'OnlineMeetingParticipant.ToggleIncomingAudio.Chat',
  ],
};

/** What Opener asks for, what for, and nothing more: none of these reads what people write to each other. */
const needed: readonly { name: string; type: Kind; for: string }[] = [
  { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application', for: 'hear that a meeting starts and ends' },
  { name: 'OnlineMeetingParticipant.Read.Chat', type: 'Application', for: 'hear who joins and leaves' },
  {
    name: 'OnlineMeetingNotification.Send.Chat',
    type: 'Application',
    for: 'put a badge on its icon in a meeting',
  },
  { name: 'MeetingStage.Write.Chat', type: 'Delegated', for: 'share the question to the stage' },
  {
    name: 'TeamsActivity.Send.Chat',
    type: 'Application',
    for: 'tell somebody of an action item that they were given',
  },
];

export function permissionFaults({ authorization }: Manifest): string[] {
  const asked = authorization?.permissions.resourceSpecific ?? [];
  return [
    ...asked.flatMap(({ name, type }) => askedFault(name, type)),
    ...needed
      .filter((one) => !asked.some(({ name }) => name === one.name))
      .map((one) => `Permissions: ${one.name} is missing; without it Opener cannot ${one.for}.`),
  ];
}

function askedFault(name: string, type: string): string[] {
  const kinds = (['Application', 'Delegated'] as const).filter((kind) => known[kind].includes(name));
  if (kinds.length === 0) return [`Permissions: Teams knows no ${name}.`];
  const need = needed.find((one) => one.name === name);
  if (!need) return [`Permissions: nothing in Opener needs ${name}.`];
  return type === need.type ? [] : [`Permissions: ${name} is needed as ${need.type}, not as ${type}.`];
}
