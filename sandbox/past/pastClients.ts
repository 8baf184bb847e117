import { oneOnOneView } from '../../src/contract/http.ts';
import { oneOnOneRoutes } from '../../src/contract/oneOnOnes.ts';
import { fillPath, type Route } from '../../src/contract/route.ts';
import type { StandIns } from '../standIns/sandboxStandIns.ts';
import type { PersonKey, SandboxMeeting } from '../world/world.ts';
import { type LiveClient, openLiveClient } from './liveClient.ts';

/** Opener as the people of one chat use it: its API, its agenda document, its bot and the meeting in Teams. */
export type PastClients = {
  now(): string;
  /** Asks the API about the pair's 1:1; rejects when it refuses. */
  ask(as: PersonKey, route: Route, sent: Sent): Promise<unknown>;
  round(as: PersonKey): Promise<number>;
  open(as: PersonKey): Promise<LiveClient & { questionId: string; round: number }>;
  /** Says something to the bot in the chat, and waits for its answer. */
  say(as: PersonKey, text: string): Promise<void>;
  /** Waits until nothing is posted any more: what the bot says by itself has come. */
  quiet(): Promise<void>;
  /** The meeting begins or ends, or somebody comes or goes; waits until the bot has taken it in. */
  meeting(event: 'start' | 'end' | 'join' | 'leave', person: PersonKey | null): Promise<void>;
};

/** @property params those of the path after the 1:1's id, in their order */
type Sent = { params?: readonly string[]; body?: object };

/** Milliseconds; a card of the bot's own is posted within a few. */
const quietFor = 150;

type Dependencies = {
  url: string;
  standIns: Pick<StandIns, 'teams' | 'chats'>;
  tokenFor(person: PersonKey): Promise<string>;
  now(): string;
};

export function pastClients(
  { url, standIns, tokenFor, now }: Dependencies,
  { chatId }: SandboxMeeting,
): PastClients {
  const { teams, chats } = standIns;

  async function call(as: PersonKey, { method, path }: Route, { params = [], body }: Sent): Promise<unknown> {
    const answer = await fetch(url + fillPath(path, params), {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(as)}`,
        ...(body && { 'if-match': '*' }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}`);
    return answer.json();
  }
  const messages = () => chats.read(chatId)?.messages.length ?? 0;
  const view = async (as: PersonKey) =>
    oneOnOneView.parse(await call(as, oneOnOneRoutes.open, { body: { chatId } }));

  return {
    now,
    async ask(as, route, { params = [], ...sent }) {
      return call(as, route, { ...sent, params: [(await view(as)).id, ...params] });
    },
    round: async (as) => (await view(as)).round,
    async open(as) {
      const { id, openingQuestion, round } = await view(as);
      const client = await openLiveClient(url, id, await tokenFor(as));
      return { ...client, questionId: openingQuestion.id, round };
    },
    async say(as, text) {
      teams.write(as, chatId, { text });
      await teams.settled();
    },
    async quiet() {
      let seen = -1;
      for (let count = messages(); count !== seen; count = messages()) {
        seen = count;
        await new Promise((done) => setTimeout(done, quietFor));
      }
    },
    async meeting(event, person) {
      teams.changeMeeting({ chatId, event, person });
      await teams.settled();
    },
  };
}
