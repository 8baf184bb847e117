import type { ConnectorClient } from 'botframework-connector';
import * as z from 'zod';
import { WordedFailure } from '../contract/wordedFailure.ts';
import type { ChatMember } from '../usecases/pairPorts.ts';

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
export async function readChatMembers(
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
