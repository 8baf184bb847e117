import type * as z from 'zod/mini';
import {
  type Arrangement,
  arrangement,
  type ChatView,
  chatList,
  chatPath,
  type dialogSending,
  type InvokeOutcome,
  type localeChange,
  type MeetingChange,
  type MeetingNotice,
  meetingNotice,
  type memberChange,
  type messageAction,
  outcome,
  type Press,
  type reading,
  type SearchQuery,
  type writing,
} from '../../chats/chatContract.ts';

/** How a person reaches Teams: their token, and their network as the page plays it. */
export type ChatLine = {
  /** Rejects when the network is cut. */
  token(): Promise<string>;
};

export type ChatApi = ReturnType<typeof createChatApi>;

/** The chats of one person over HTTP. Every call rejects when it could not be carried out. */
export function createChatApi({ token }: ChatLine) {
  async function send(path: string, body?: unknown): Promise<Response> {
    return await call(path, body, { authorization: `Bearer ${await token()}` });
  }

  async function act(path: string, body: unknown): Promise<InvokeOutcome> {
    return outcome.parse(await (await send(path, body)).json());
  }

  return {
    async mine(chatId?: string): Promise<ChatView[]> {
      const query = chatId === undefined ? '' : `?chatId=${encodeURIComponent(chatId)}`;
      return chatList.parse(await (await send(`/mine${query}`)).json()).chats;
    },
    async notice(chatId: string): Promise<MeetingNotice | null> {
      const answer = await send(`/notice?chatId=${encodeURIComponent(chatId)}`);
      return meetingNotice.parse(await answer.json()).notice;
    },
    write: async (body: z.infer<typeof writing>) => void (await send('/messages', body)),
    read: async (body: z.infer<typeof reading>) => void (await send('/read', body)),
    setLocale: async (body: z.infer<typeof localeChange>) => void (await send('/locale', body)),
    press: (body: Press) => act('/press', body),
    sendDialog: (body: z.infer<typeof dialogSending>) => act('/dialog', body),
    search: (body: SearchQuery) => act('/search', body),
    runMessageAction: (body: z.infer<typeof messageAction>) => act('/message-action', body),
  };
}

/** Who is in a chat, and whether Opener is; asked and changed as nobody in particular. */
export async function readArrangement(chatId: string): Promise<Arrangement> {
  const answer = await call(`/arrangement?chatId=${encodeURIComponent(chatId)}`);
  return arrangement.parse(await answer.json());
}

export async function setMember(body: z.infer<typeof memberChange>): Promise<void> {
  await call('/member', body);
}

export async function setInstalled(body: { chatId: string; installed: boolean }): Promise<void> {
  await call('/app', body);
}

export async function sendMeetingChange(body: MeetingChange): Promise<void> {
  await call('/meeting', body);
}

async function call(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(chatPath + path, {
    // The bot may take its patience of 15 seconds.
    signal: AbortSignal.timeout(20_000),
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}`);
  return response;
}
