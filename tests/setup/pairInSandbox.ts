import { meetings, type PersonKey } from '../../sandbox/world/world.ts';
import { type OneOnOneView, oneOnOneView } from '../../src/contract/http.ts';
import { livePath } from '../../src/contract/live.ts';
import type { LiveSession } from '../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../src/tab/shared/live/openLiveSession.ts';
import type { Outbox } from '../../src/tab/shared/live/outbox.ts';
import { eventually } from './eventually.ts';

/** A token of this person, as `POST /sandbox/token` of the sandbox at `url` gives it to scripts. */
export async function tokenOf(url: string, person: PersonKey): Promise<string> {
  const answer = await postJson(`${url}/sandbox/token`, { person });
  const { token } = (await answer.json()) as { token: string };
  return token;
}

/** Opens a meeting's 1:1 over HTTP, as the panel does. Gives the answer whatever its status. */
export async function openOneOnOne(url: string, person: PersonKey, meeting = 'rae-mia'): Promise<Response> {
  const chatId = meetings.find(({ key }) => key === meeting)?.chatId;
  const token = await tokenOf(url, person);
  return await postJson(`${url}/api/one-on-ones`, { chatId }, { authorization: `Bearer ${token}` });
}

/** A member's live session on Rae and Mia's 1:1, over a real socket, from this process. Not ready yet. */
export async function joinLive(
  url: string,
  person: PersonKey,
): Promise<{ view: OneOnOneView; session: LiveSession }> {
  const view = oneOnOneView.parse(await (await openOneOnOne(url, person)).json());
  const session = openLiveSession({
    url: url.replace(/^http/, 'ws') + livePath,
    oneOnOneId: view.id,
    personId: view.you,
    getToken: () => tokenOf(url, person),
    onNotice: () => {},
    keep: keptInMemory(),
  });
  return { view, session };
}

/** The agenda has been read. */
export async function untilReady(session: LiveSession): Promise<void> {
  await eventually('the agenda is read', () => session.state().phase === 'ready');
}

/** All that was typed in this session is shown as saved. */
export async function untilSaved(session: LiveSession): Promise<void> {
  await eventually('everything is saved', () => session.state().save === 'saved');
}

/** A device whose memory ends with the process. */
export function keptInMemory(): Outbox {
  const kept = new Map<string, Uint8Array>();
  let count = 0;
  return {
    async keep(update) {
      const id = String(count++);
      kept.set(id, update);
      return id;
    },
    waiting: async () => [...kept].map(([id, update]) => ({ id, update })),
    async forget(ids) {
      for (const id of ids) kept.delete(id);
    },
  };
}

async function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
}
