import { accountOf, botAccount } from '../chats/accounts.ts';
import type { PersonKey } from '../world/world.ts';
import { type Activity, type ActivityScene, activityFrame } from './activityFrame.ts';

/** Somebody put the app into a chat, or took it out. Teams tells it twice, as one of each. */
export function appChanged(
  scene: ActivityScene,
  ids: { first: string; second: string },
  added: boolean,
): Activity[] {
  const bot = [botAccount(scene.botId)];
  return [
    {
      ...activityFrame(scene),
      type: 'conversationUpdate',
      id: ids.first,
      ...(added ? { membersAdded: bot } : { membersRemoved: bot }),
    },
    {
      ...activityFrame(scene),
      type: 'installationUpdate',
      id: ids.second,
      action: added ? 'add' : 'remove',
    },
  ];
}

/** People came into a chat, or left it. */
export function membersChanged(
  scene: ActivityScene,
  id: string,
  change: 'added' | 'removed',
  who: PersonKey,
): Activity {
  const { id: userId, aadObjectId } = accountOf(who);
  const members = [{ id: userId, aadObjectId }];
  return {
    ...activityFrame(scene),
    type: 'conversationUpdate',
    id,
    ...(change === 'added' ? { membersAdded: members } : { membersRemoved: members }),
  };
}
