import { ConnectorClient } from 'botframework-connector';
import * as z from 'zod';
import { WordedFailure } from '../contract/wordedFailure.ts';
import type { ChatMember, ChatRoster, Clock } from '../usecases/pairPorts.ts';
import { type BotIdentity, connectorAudience } from './botIdentity.ts';
import { credentialsOf } from './credentials.ts';

/** Who is in chats, as Teams tells the bot; an answer may be half a minute old. Rejects with Failure('unavailable'). */
export type Roster = ChatRoster & {
  /** The same with the ids by which Teams calls people. @param isChanged asks Teams anew */
  members(chatId: string, isChanged?: boolean): Promise<BotChatMember[] | null>;
};

/**
 * Who is in a chat. An answer is kept for half a minute, so that the two people of a call who open their panels
 * together wait for Teams once; until Teams tells that somebody came or went.
 * @param within milliseconds that Teams may take
 */
export function createRoster(bot: BotIdentity, clock: Clock, within = 5_000): Roster {
  const connector = connectorOf(bot, clock);
  return rosterBy((chatId) => readChatMembers(connector, chatId, within), clock);
}

/** The same by whatever tells who is in a chat now. */
export function rosterBy(read: (chatId: string) => Promise<BotChatMember[] | null>, clock: Clock): Roster {
  const known = rememberBriefly(
    read,
    { milliseconds: 30_000, entries: 1_000, isWorthIt: (members) => members !== null },
    clock,
  );
  const rosterOf: ChatRoster = async (_tenantId, chatId) =>
    (await known(chatId))?.map(({ teamsId: _, ...member }) => member) ?? null;
  return Object.assign(rosterOf, {
    async members(chatId: string, isChanged = false) {
      if (isChanged) known.forget(chatId);
      return known(chatId);
    },
  });
}

function connectorOf(bot: BotIdentity, clock: Clock): ConnectorClient {
  const factory = credentialsOf(bot, clock);
  const credentials = () => factory.createCredentials(bot.id, connectorAudience, bot.loginUrl, true);
  return new ConnectorClient(
    { signRequest: async (request) => (await credentials()).signRequest(request) },
    { baseUri: bot.serviceUrl },
  );
}

/** The most members that Teams tells at once, and the most pages asked for: a meeting chat has at most 1,000. */
const pageSize = 500;
const pages = 4;

/** A member with the id by which Teams calls them towards this bot (`29:…`). */
export type BotChatMember = ChatMember & { teamsId: string };

const memberOfTeams = z.object({
  id: z.string(),
  /** Teams' two spellings of the Entra object id; anonymous guests have neither. */
  aadObjectId: z.string().toLowerCase().nullish(),
  objectId: z.string().toLowerCase().nullish(),
  tenantId: z.string().toLowerCase().nullish(),
  name: z.string().nullish(),
});

const page = z.object({ members: z.array(memberOfTeams), continuationToken: z.string().nullish() });

type PageOptions = NonNullable<
  Parameters<ConnectorClient['conversations']['getConversationPagedMembers']>[1]
>;

/**
 * Asks Teams' Bot Connector who is in a chat; null when there is no such chat or the bot is not in it.
 * @param within milliseconds for the whole answer, with the SDK's own retries
 * @throws Failure unavailable when Teams does not answer in time or not as it should
 */
async function readChatMembers(
  connector: ConnectorClient,
  chatId: string,
  within: number,
): Promise<BotChatMember[] | null> {
  try {
    return (await allMembers(connector, chatId, AbortSignal.timeout(within))).map(asChatMember);
  } catch (cause) {
    if (isNoSuchChat(cause)) return null;
    throw new WordedFailure('unavailable', 'Opener cannot reach Teams. Try again in a moment.', { cause });
  }
}

async function allMembers(connector: ConnectorClient, chatId: string, abortSignal: AbortSignal) {
  const members: z.infer<typeof memberOfTeams>[] = [];
  let continuationToken: string | null | undefined;
  for (let asked = 0; asked < pages; asked++) {
    // The SDK types the token as required, but the first page has none.
    const options = { pageSize, abortSignal, ...(continuationToken && { continuationToken }) } as PageOptions;
    const answer = page.parse(await connector.conversations.getConversationPagedMembers(chatId, options));
    members.push(...answer.members);
    continuationToken = answer.continuationToken;
    if (!continuationToken) break;
  }
  return members;
}

/** An anonymous guest keeps Teams' id and no tenant, and so counts as somebody from outside. */
function asChatMember(member: z.infer<typeof memberOfTeams>): BotChatMember {
  return {
    personId: member.aadObjectId ?? member.objectId ?? member.id,
    tenantId: member.tenantId ?? '',
    name: member.name ?? '',
    teamsId: member.id,
  };
}

function isNoSuchChat(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return statusCode === 403 || statusCode === 404;
}

type Kept<T> = { at: number; answer: Promise<T> };

/**
 * The same question asked again, or twice at once, within a short time gets the same answer. Failures and
 * answers that are not worth it are not kept. `since`: one that was asked for before this moment is asked anew.
 * @param keep for how long, how many at most (the oldest leaves first), and which answers
 */
export function rememberBriefly<T>(
  ask: (about: string) => Promise<T>,
  keep: { milliseconds: number; entries: number; isWorthIt: (answer: T) => boolean },
  clock: Clock,
): ((about: string, since?: string) => Promise<T>) & { forget(about: string): void } {
  const kept = new Map<string, Kept<T>>();
  const askOnce = (about: string, since?: string) => {
    const now = Date.parse(clock());
    const known = kept.get(about);
    const from = since === undefined ? known?.at : Date.parse(since);
    const holds = known && from !== undefined && known.at >= from;
    if (holds && known.at <= now && now < known.at + keep.milliseconds) return known.answer;
    const entry = { at: now, answer: ask(about) };
    const forget = () => {
      if (kept.get(about) === entry) kept.delete(about);
    };
    entry.answer.then((answer) => keep.isWorthIt(answer) || forget()).catch(forget);
    kept.delete(about);
    kept.set(about, entry);
    const [oldest] = kept.keys();
    if (kept.size > keep.entries && oldest !== undefined) kept.delete(oldest);
    return entry.answer;
  };
  return Object.assign(askOnce, {
    forget(about: string) {
      kept.delete(about);
    },
  });
}
