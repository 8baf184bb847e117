import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { personOfId } from '../chats/accounts.ts';
import type { ChatMemory } from '../chats/chatMemory.ts';
import type { Notices } from '../chats/notices.ts';
import { graphRefusals, refuseGraph } from './refusal.ts';

export type FeedRouteDependencies = {
  chats: Pick<ChatMemory, 'read'>;
  notices: Pick<Notices, 'give'>;
  acceptsAppToken(token: string): Promise<boolean>;
};

const notification = z.object({
  topic: z.object({ source: z.literal('entityUrl'), value: z.url() }),
  activityType: z.literal('actionItemGiven'),
  previewText: z.object({ content: z.string().min(1).max(150) }),
  recipient: z.object({
    '@odata.type': z.literal('microsoft.graph.aadUserNotificationRecipient'),
    userId: z.guid(),
  }),
  templateParameters: z.array(z.object({ name: z.literal('from'), value: z.string().min(1) })).length(1),
});

/**
 *   POST /v1.0/chats/:chat/sendActivityNotification    by the app itself, to members of a chat that it is in
 */
export function feedRoutes(
  app: FastifyInstance,
  { chats, notices, acceptsAppToken }: FeedRouteDependencies,
): void {
  app.post<{ Params: { chat: string } }>(
    '/v1.0/chats/:chat/sendActivityNotification',
    async (request, reply) => {
      const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
      if (!(await acceptsAppToken(token))) return refuseGraph(reply, graphRefusals.unauthorized);
      const asked = notification.safeParse(request.body);
      if (!asked.success) return refuseGraph(reply, graphRefusals.badRequest);
      const chat = chats.read(request.params.chat);
      const person = personOfId(asked.data.recipient.userId);
      if (!chat || !person || !chat.members.includes(person)) {
        return refuseGraph(reply, graphRefusals.notFound);
      }
      if (!chat.installed) return refuseGraph(reply, graphRefusals.forbidden);
      const [from] = asked.data.templateParameters;
      const feed = `${from?.value} gave you an action item`;
      notices.give(request.params.chat, person, { isBadged: false, dialog: null, feed });
      return reply.code(204).send();
    },
  );
}
