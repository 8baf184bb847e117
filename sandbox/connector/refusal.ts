import type { FastifyReply } from 'fastify';

/** What Bot Connector answers when it does not do what it was asked: `{error: {code, message}}`. */
export type ConnectorRefusal = { status: number; code: string; message: string };

export const connectorRefusals = {
  unauthorized: refusal(401, 'Unauthorized', 'Authorization has been denied for this request.'),
  badRequest: refusal(400, 'BadSyntax', 'The request cannot be read.'),
  noChat: refusal(404, 'ConversationNotFound', 'The conversation was not found.'),
  notInChat: refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  noMember: refusal(404, 'MemberNotFoundInConversation', 'The member was not found.'),
  noMessage: refusal(404, 'ActivityNotFoundInConversation', 'The activity was not found.'),
  notYours: refusal(403, 'Forbidden', 'The bot may change only what it wrote.'),
  tooLarge: refusal(413, 'MessageSizeTooBig', 'Message size too large.'),
  noMeeting: refusal(404, 'MeetingNotFound', 'The meeting was not found.'),
} as const;

export function sendRefusal(reply: FastifyReply, { status, code, message }: ConnectorRefusal): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}

function refusal(status: number, code: string, message: string): ConnectorRefusal {
  return { status, code, message };
}
