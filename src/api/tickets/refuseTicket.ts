import type { FastifyReply, FastifyRequest } from 'fastify';
import { WordedFailure } from '../../contract/wordedFailure.ts';
import type { Language } from '../../domain/language.ts';
import { type TicketStrings, ticketEn } from '../../locales/en/tickets.ts';
import { packs } from '../../locales/packs.ts';
import { acceptedLanguage } from '../answers/acceptedLanguage.ts';
import { onlyItsStyle, plainPage } from '../answers/plainPage.ts';

const policy = `default-src 'none'; style-src ${onlyItsStyle}; base-uri 'none'; frame-ancestors 'none'`;

type Refusal = {
  of: keyof TicketStrings;
  why: 'used' | 'ranOut';
  /** Of whom the ticket was for; null where nobody knows. */
  language: Language | null;
};

/**
 * A ticket that does not work: 404, as a page that says what to do where a browser shows it to somebody.
 * @throws Failure notFound where no page is asked for
 */
export function refuseTicket(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { accept = '', 'accept-language': accepted = '' } = request.headers;
  if (!accept.includes('text/html')) {
    throw new WordedFailure('notFound', ticketEn[refusal.of][refusal.why]);
  }
  const language = refusal.language ?? acceptedLanguage(accepted);
  const { title, [refusal.why]: reason } = packs[language].tickets[refusal.of];
  reply.code(404).type('text/html; charset=utf-8');
  reply.headers({ 'content-language': language, 'content-security-policy': policy });
  reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  return reply.send(plainPage({ language, title, paragraphs: [reason] }));
}
