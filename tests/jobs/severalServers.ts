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

/** One database, sign-in and Teams for any number of servers, each a process that can be killed. */
export async function severalServers(start: string) {
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

  async function post(server: ServerProcess, about: object) {
    made += 1;
    const seconds = Math.floor(Date.parse(now) / 1000);
    const serviceUrl = `${standInsUrl()}/`;
    const usual = { iss: 'https://api.botframework.com', aud: bot.id, serviceurl: serviceUrl };
    const token = await issuer.sign({ ...usual, nbf: seconds - 60, exp: seconds + 3600 });
    const answer = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        ...about,
        ...{ id: `f:${made}`, channelId: 'msteams', serviceUrl, locale: 'en-GB' },
        from: { id: '29:rae', name: people.rae.name, aadObjectId: people.rae.id },
        recipient: { id: `28:${bot.id}`, name: 'Opener' },
        conversation: { id: meetingChat, conversationType: 'groupChat', isGroup: true, tenantId },
        channelData: { tenant: { id: tenantId } },
      }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  }

  return {
    async start(): Promise<ServerProcess> {
      const child = startChild('jobs/serverProcess.ts', [listening.url, standInsUrl(), now]);
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
    /** Rae writes to the bot in the chat of the two; resolves when it has answered. */
    write: (server: ServerProcess, text: string) =>
      post(server, {
        type: 'message',
        text: `<at>Opener</at> ${text}`,
        entities: [
          { type: 'mention', text: '<at>Opener</at>', mentioned: { id: `28:${bot.id}`, name: 'Opener' } },
        ],
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
