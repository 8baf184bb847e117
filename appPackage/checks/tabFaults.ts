import type { Answers } from './answers.ts';
import type { Manifest } from './manifest.ts';

type Tab = Manifest['staticTabs'][number];

/** Tabs that Teams itself fills: the chat with the bot, and what the manifest says about the app. */
const ofTeams = ['conversations', 'about'];

export function tabFaults(manifest: Manifest, answers: Answers): string[] {
  const { staticTabs } = manifest;
  const ids = staticTabs.map(({ entityId }) => entityId);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Tabs: ${id} is there twice.`),
    ...ofTeams.filter((id) => !ids.includes(id)).map((id) => `Tabs: ${id} is missing in the personal app.`),
    ...staticTabs.filter(({ entityId }) => !ofTeams.includes(entityId)).flatMap(contentFaults),
    ...sharedTabFaults(manifest, answers),
  ];
}

function contentFaults({ entityId, name, contentUrl, websiteUrl }: Tab): string[] {
  return Object.entries({ name, contentUrl, websiteUrl })
    .filter(([, value]) => value === undefined)
    .map(([field]) => `Tabs: ${entityId} has no ${field}.`);
}

/** The tab of meetings and chats. */
function sharedTabFaults({ staticTabs, authorization }: Manifest, { tabEntity }: Answers): string[] {
  const shared = staticTabs.filter(({ scopes }) => scopes.includes('groupChat'));
  const [tab, ...others] = shared;
  if (!tab || others.length > 0) return ['Tabs: exactly one must have the scope groupChat.'];
  const has = (context: string) => tab.context?.includes(context) === true;
  const mayShare = authorization?.permissions.resourceSpecific.some(
    ({ name }) => name === 'MeetingStage.Write.Chat',
  );
  const faults: [boolean | undefined, string][] = [
    [tab.entityId === tabEntity, `Tabs: the bot's links open ${tabEntity}, which must be that of groupChat.`],
    [has('meetingSidePanel'), 'Tabs: meetingSidePanel is missing, where a 1:1 takes place.'],
    [
      has('meetingChatTab') && has('meetingDetailsTab'),
      'Tabs: meetingChatTab and meetingDetailsTab are missing; with the panel alone Teams on phones crashes.',
    ],
    [has('privateChatTab'), 'Tabs: privateChatTab is missing, for two who only chat.'],
    [
      has('meetingStage') === (mayShare === true),
      'Tabs: meetingStage and the permission MeetingStage.Write.Chat go together.',
    ],
  ];
  return faults.filter(([holds]) => !holds).map(([, fault]) => fault);
}
