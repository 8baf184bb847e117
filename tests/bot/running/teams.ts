import { type PersonKey, people, tenantId } from '../../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { botId, meetingChat, type RunningBot } from './runningBot.ts';

export const raeAndMia = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);

let made = 0;

/** An activity as Teams sends it. */
export function activity(bot: RunningBot, from: PersonKey, more: Record<string, unknown> = {}) {
  made += 1;
  return {
    type: 'message',
    id: `f:${made}`,
    channelId: 'msteams',
    serviceUrl: bot.serviceUrl,
    from: { id: `29:${from}`, name: people[from].name, aadObjectId: people[from].id },
    recipient: { id: `28:${botId}`, name: 'Opener' },
    conversation: { id: meetingChat, conversationType: 'groupChat', isGroup: true, tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-GB',
    localTimezone: 'Europe/Berlin',
    ...more,
  };
}

/** Where somebody is alone with the bot. */
export function personalChat(of: PersonKey) {
  return { id: `a:29:${of}`, conversationType: 'personal', tenantId };
}

/** What somebody writes in the chat of two, with the bot mentioned. */
export function said(bot: RunningBot, from: PersonKey, text: string, more: Record<string, unknown> = {}) {
  return activity(bot, from, {
    text: `<at>Opener</at> ${text}`,
    entities: [
      { type: 'mention', text: '<at>Opener</at>', mentioned: { id: `28:${botId}`, name: 'Opener' } },
    ],
    ...more,
  });
}

/** What somebody writes to the bot alone. */
export function saidAlone(bot: RunningBot, from: PersonKey, text: string) {
  return activity(bot, from, { text, conversation: personalChat(from) });
}

/** A press on a card's button. @param card the message that has it */
export function pressed(
  bot: RunningBot,
  from: PersonKey,
  data: { verb: string } & Record<string, unknown>,
  more: Record<string, unknown> = {},
) {
  return activity(bot, from, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' },
    ...more,
  });
}

/** Somebody's action items, as the panel gets them. */
export async function storedActions(bot: RunningBot, person: PersonKey = 'rae') {
  const answer = await ask(bot, person, `/api/one-on-ones/${raeAndMia}/action-items?zone=Europe/Berlin`);
  const { items } = (await answer.json()) as { items: StoredAction[] };
  return items;
}

export type StoredAction = {
  id: string;
  title: string;
  ownerId: string;
  dueDate: string | null;
  status: string;
  source: string;
  link: string | null;
  etag: string;
};

/** A request of the panel. */
export async function ask(
  bot: RunningBot,
  person: PersonKey,
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Response> {
  const token = await bot.issuer.tokenFor(people[person]);
  return fetch(bot.url + path, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
  });
}
