import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { openEmbeddedCosmos } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { createIssuer } from '../../sandbox/identity/issuer.ts';
import { bot, clientId } from '../../sandbox/standIns/sandboxEnvironment.ts';
import { type PersonKey, people, tenantId } from '../../sandbox/world/world.ts';
import { livePath } from '../../src/contract/live.ts';
import { historyPage } from '../../src/contract/meetings.ts';
import type { Notice } from '../../src/contract/notices.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { openLiveSession } from '../../src/tab/shared/live/openLiveSession.ts';
import { recordConnector } from '../bot/running/recordingConnector.ts';
import { meetingChat, memberOf } from '../bot/running/runningBot.ts';
import { type Child, startChild } from '../setup/childProcess.ts';
import { keptInMemory, untilReady } from '../setup/pairInSandbox.ts';

export const raeAndMia = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);

/** A whole server in a process of its own. */
export type ServerProcess = { url: string; child: Child };

const mentioned = {
  type: 'mention',
  text: '<at>Opener</at>',
  mentioned: { id: `28:${bot.id}`, name: 'Opener' },
};

/** Who writes to the bot, where, and the id that Teams gives the message. */
export type Said = { person: { id: string; name: string }; chatId: string; id: string; text: string };

/**
 * One database, sign-in and Teams for any number of servers, each a process that can be killed.
 * @param redisUrl where they hear of one another as well; by the database alone when left out
 */
export async function severalServers(start: string, redisUrl = '') {
  let now = start;
  let made = 0;
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: () => Date.parse(now) });
  const listening = await cosmos.listen();
  const standIns = Fastify({ logger: false, forceCloseConnections: true });
  const standInsUrl = () => `http://127.0.0.1:${(standIns.server.address() as AddressInfo).port}`;
  const audience = clientId;
  const issuer = await createIssuer({ url: standInsUrl, now: () => now, tenantId, audience, bot });
  await standIns.register(issuer.routes);
  const connector = recordConnector(standIns);
  connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia')]);
  await standIns.listen({ host: '127.0.0.1', port: 0 });
  const running: ServerProcess[] = [];
  const sessions: { close(): void }[] = [];

  async function ask(server: ServerProcess, person: PersonKey, path: string, method = 'GET', body?: object) {
    const answer = await fetch(server.url + path, {
      method,
      headers: {
        authorization: `Bearer ${await issuer.tokenFor(people[person])}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return await answer.json();
  }

  function post(server: ServerProcess, about: object) {
    made += 1;
    return deliver(server.url, {
      ...about,
      id: `f:${made}`,
      from: { id: '29:rae', name: people.rae.name, aadObjectId: people.rae.id },
      conversation: { id: meetingChat, conversationType: 'groupChat', isGroup: true, tenantId },
    });
  }

  async function deliver(url: string, about: object) {
    const seconds = Math.floor(Date.parse(now) / 1000);
    const serviceUrl = `${standInsUrl()}/`;
    const usual = { iss: 'https://api.botframework.com', aud: bot.id, serviceurl: serviceUrl };
    const token = await issuer.sign({ ...usual, nbf: seconds - 60, exp: seconds + 3600 });
    const answer = await fetch(`${url}/api/messages`, {
      // Teams gives up after a while as well.
      signal: AbortSignal.timeout(15_000),
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        ...about,
        ...{ channelId: 'msteams', serviceUrl, locale: 'en-GB' },
        recipient: { id: `28:${bot.id}`, name: 'Opener' },
        channelData: { tenant: { id: tenantId } },
      }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  }

  return {
    async start(): Promise<ServerProcess> {
      const child = startChild('jobs/serverProcess.ts', [listening.url, standInsUrl(), now, redisUrl]);
      const server = { child, url: String(await child.ready) };
      running.push(server);
      return server;
    },
    async kill(server: ServerProcess) {
      running.splice(running.indexOf(server), 1);
      await server.child.kill();
    },
    /** All clocks jump. */
    async jumpTo(time: string) {
      now = time;
      await Promise.all(running.map(({ child }) => child.ask({ now: time })));
    },
    ask,
    /** Teams tells of a meeting. */
    tell: (server: ServerProcess, name: 'meetingStart' | 'meetingEnd', value: object) =>
      post(server, { type: 'event', name: `application/vnd.microsoft.${name}`, value }),
    /** The clock of one of them is so many milliseconds off from now on. */
    async skew(server: ServerProcess, milliseconds: number) {
      const time = new Date(Date.now() + milliseconds).toISOString();
      await server.child.ask({ now: time });
    },
    /** Somebody writes to the bot in a chat, by whatever answers at this address; rejects unless it is taken. */
    say: (url: string, { person, chatId, id, text }: Said) =>
      deliver(url, {
        ...{ type: 'message', id, text: `<at>Opener</at> ${text}`, entities: [mentioned] },
        from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
        conversation: { id: chatId, conversationType: 'groupChat', isGroup: true, tenantId },
      }),
    /** Rae writes to the bot in the chat of the two; resolves when it has answered. */
    write: (server: ServerProcess, text: string) =>
      post(server, {
        type: 'message',
        text: `<at>Opener</at> ${text}`,
        entities: [mentioned],
      }),
    cosmos,
    connector,
    issuer,
    /** Where Teams and sign-in listen. */
    standInsUrl,
    /** Tells one to stop, and waits until it has. */
    async end(server: ServerProcess) {
      running.splice(running.indexOf(server), 1);
      await server.child.end();
    },
    /** Somebody opens the side panel of Rae and Mia's 1:1, connected to this server. */
    async join(server: ServerProcess, person: PersonKey) {
      await ask(server, person, '/api/one-on-ones', 'POST', { chatId: meetingChat });
      const notices: Notice[] = [];
      const session = openLiveSession({
        url: server.url.replace(/^http/, 'ws') + livePath,
        oneOnOneId: raeAndMia,
        personId: people[person].id,
        getToken: () => issuer.tokenFor(people[person]),
        onNotice: (notice) => void notices.push(notice),
        keep: keptInMemory(),
      });
      sessions.push(session);
      await untilReady(session);
      return { ...session, notices };
    },
    /** What is on record of meetings that were held. */
    async held(server: ServerProcess) {
      const page = historyPage.parse(await ask(server, 'mia', `/api/one-on-ones/${raeAndMia}/history`));
      return page.meetings.filter((meeting) => meeting.kind === 'held');
    },
    async [Symbol.asyncDispose]() {
      for (const session of sessions) session.close();
      await Promise.all(running.map(({ child }) => child.kill()));
      await standIns.close();
      await listening.close();
      cosmos.close();
    },
  };
}
