import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { WordedFailure } from '../../src/contract/wordedFailure.ts';
import { personOfId } from '../chats/accounts.ts';
import * as contract from '../chats/chatContract.ts';
import { chatViewOf } from '../chats/chatView.ts';
import type { StandIns } from '../standIns/sandboxStandIns.ts';
import type { PersonKey } from '../world/world.ts';
import { changeStream } from './changeStream.ts';

const path = contract.chatPath;

/** Answers what needs a bot may take its patience, far longer than other answers. */
type Dependencies = Pick<StandIns, 'chats' | 'notices' | 'teams' | 'issuer' | 'onTyping'>;

/**
 * Teams as the host page's chats use it, below /sandbox/chat. Each person is who their token names, and sees the
 * chats that they are in.
 */
export function chatRoutes(server: FastifyInstance, dependencies: Dependencies): void {
  const { chats, notices, teams, issuer } = dependencies;
  const app = server.withTypeProvider<ZodTypeProvider>();

  async function personIn(request: FastifyRequest, chatId?: string): Promise<PersonKey> {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const person = personOfId((await issuer.personOf(token)) ?? '');
    if (!person) throw new WordedFailure('unauthorized', 'The sandbox does not know who asks.');
    const isMember = chatId === undefined || chats.read(chatId)?.members.includes(person);
    if (!isMember) throw new WordedFailure('notFound', 'There is no such chat.');
    return person;
  }

  app.get(`${path}/changes`, changeStream(server, dependencies));
  app.get(`${path}/mine`, { schema: { querystring: contract.chatQuery } }, async (request) => {
    const person = await personIn(request);
    const { chatId } = request.query;
    const mine = chats.all().filter(({ id, members }) => members.includes(person) && (chatId ?? id) === id);
    return { chats: mine.map((chat) => chatViewOf(chat, person)) };
  });
  app.get(`${path}/notice`, { schema: { querystring: contract.noticeQuery } }, async (request) => {
    const { chatId } = request.query;
    return { notice: notices.newest(chatId, await personIn(request, chatId)) };
  });
  app.post(`${path}/messages`, { schema: { body: contract.writing } }, async (request) => {
    const { chatId, ...draft } = request.body;
    return { id: teams.write(await personIn(request, chatId), chatId, draft).id };
  });
  app.post(`${path}/read`, { schema: { body: contract.reading } }, async (request, reply) => {
    const { chatId, messageId } = request.body;
    const person = await personIn(request, chatId);
    const { read = {} } = chats.read(chatId) ?? {};
    if (Number(messageId) > Number(read[person] ?? 0)) {
      chats.change(chatId, { read: { ...read, [person]: messageId } });
    }
    return reply.code(204).send();
  });
  app.post(`${path}/locale`, { schema: { body: contract.localeChange } }, async (request, reply) => {
    teams.setLocale(await personIn(request), request.body.locale);
    return reply.code(204).send();
  });
  app.post(`${path}/press`, { schema: { body: contract.pressing } }, async (request) =>
    teams.press(await personIn(request, request.body.chatId), request.body),
  );
  app.post(`${path}/dialog`, { schema: { body: contract.dialogSending } }, async (request) =>
    teams.sendDialog(await personIn(request, request.body.chatId), request.body),
  );
  app.post(`${path}/search`, { schema: { body: contract.searching } }, async (request) => {
    const { chatId, query } = request.body;
    return await teams.search(await personIn(request, chatId), chatId, query);
  });
  app.post(`${path}/message-action`, { schema: { body: contract.messageAction } }, async (request) =>
    teams.runMessageAction(await personIn(request, request.body.chatId), request.body),
  );
  arrangements(server, dependencies);
}

/** What whoever runs the sandbox arranges, as nobody in particular: who is in a chat, the app in it, the meeting. */
function arrangements(
  server: FastifyInstance,
  { teams, chats }: Pick<Dependencies, 'teams' | 'chats'>,
): void {
  const app = server.withTypeProvider<ZodTypeProvider>();
  app.get(`${path}/arrangement`, { schema: { querystring: contract.chatQuery } }, ({ query }) => {
    const chat = chats.read(query.chatId ?? '');
    if (!chat) throw new WordedFailure('notFound', 'There is no such chat.');
    return { members: chat.members, installed: chat.installed };
  });
  app.post(`${path}/member`, { schema: { body: contract.memberChange } }, ({ body }, reply) => {
    teams.setMember(body.chatId, body.person, body.isMember);
    return reply.code(204).send();
  });
  app.post(`${path}/app`, { schema: { body: contract.appChange } }, ({ body }, reply) => {
    teams.setInstalled(body.chatId, body.installed);
    return reply.code(204).send();
  });
  app.post(`${path}/meeting`, { schema: { body: contract.meetingChange } }, ({ body }, reply) => {
    teams.changeMeeting(body);
    return reply.code(204).send();
  });
}
