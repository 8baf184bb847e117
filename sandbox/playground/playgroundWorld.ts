import { bot } from '../standIns/sandboxEnvironment.ts';
import { people, type SandboxPerson, tenantId } from '../world/world.ts';

/**
 * The sandbox's people as the Agents Playground wants its world described. You are Rae, in her own chat with Opener.
 * The playground insists on five further people in its group chat, so that one is no 1:1; one of them is made up.
 */
export function playgroundWorld() {
  const { rae, ...others } = people;
  const passersBy = ['kim', 'lou'].map((key, at) => ({
    id: `a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e000${at + 8}`,
    key,
    name: `${key === 'kim' ? 'Kim' : 'Lou'} Passerby`,
    upn: `${key}@opener.example`,
  }));
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: bot.id, name: 'Opener' },
    currentUser: userOf(rae),
    users: [...Object.values(others), ...passersBy].map(userOf),
    personalChat: { id: 'personal-rae' },
    groupChat: { id: 'more-than-two', name: 'More than two' },
    team: {
      id: 'team',
      name: 'A team',
      aadGroupId: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e00ff',
      channels: [{ id: 'channel', name: 'A channel' }],
    },
  };
}

function userOf({ id, key, name, upn }: Pick<SandboxPerson, 'id' | 'key' | 'name' | 'upn'>) {
  const [givenName = name, surname = ''] = name.split(' ');
  // The playground's own spelling.
  return { id: `29:${key}`, name, userPrincipleName: upn, aadObjectId: id, givenName, surname, email: upn };
}
