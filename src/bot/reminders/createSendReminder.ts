import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import { countingZone } from '../../domain/pairZone.ts';
import type { Person } from '../../domain/person.ts';
import type { DueReminder, SendReminder } from '../../usecases/jobs/jobPorts.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import { type BotMessage, type Destination, messageWith, type Speaker } from '../audience/speaker.ts';
import { cardOf, replyAbout } from '../turn/reply.ts';
import { type DrawDependencies, drawReminder } from './drawReminder.ts';
import { outcomeOf, type SendStage } from './outcomeOf.ts';
import { type WhereDependencies, whereTo } from './whereTo.ts';

export type SendReminderContext = DrawDependencies &
  Omit<WhereDependencies, 'readerOf'> & { speaker: Pick<Speaker, 'post'>; clock: Clock };

/**
 * Posts a reminder to the one whom it is for, as things stand at that moment. Says nothing when they have muted the
 * 1:1 since, when it comes too late, or when there is nothing to say; never writes where somebody else reads along.
 */
export function createSendReminder(parts: SendReminderContext): SendReminder {
  return async (reminder) => {
    let stage: SendStage = 'preparing';
    try {
      const message = await prepare(parts, reminder);
      if (typeof message === 'string') return message;
      stage = 'posting';
      const { oneOnOneId } = reminder;
      const speech = { what: 'reminder', oneOnOneId, to: message.to } as const;
      const posted = await parts.speaker.post(speech, () => message.activity);
      return posted === null ? 'undeliverable' : 'sent';
    } catch (error) {
      return outcomeOf(error, stage, parts.clock());
    }
  };
}

type Message = { to: Destination; activity: BotMessage };

/** The message, or why there is none. Nothing of it has been posted yet. */
async function prepare(
  parts: SendReminderContext,
  reminder: DueReminder,
): Promise<Message | 'nothingToSay' | 'undeliverable'> {
  const { useCases, rules, clock } = parts;
  const now = clock();
  if (Date.parse(now) >= Date.parse(reminder.expiresAt)) return 'nothingToSay';
  const { personId, tenantId, oneOnOneId } = reminder;
  const questionRound: Person = { id: personId, tenantId, name: '' };
  const { value: oneOnOne } = await useCases.readOneOnOne(questionRound, oneOnOneId);
  const person = { ...questionRound, name: nameOf(oneOnOne, personId) };
  const { locale, zone, isMuted } = await rules.readerOf(person, oneOnOne);
  const drawn = isMuted
    ? null
    : await drawReminder(parts, reminder, {
        oneOnOne,
        person,
        zone: countingZone(zone),
      });
  if (drawn === null) return 'nothingToSay';
  const where = await whereTo({ ...parts, readerOf: rules.readerOf }, oneOnOne, person, drawn.isShared);
  if (where.kind === 'nowhere') return 'undeliverable';
  if (where.kind === 'hushed') return 'nothingToSay';
  const reader =
    where.kind === 'own'
      ? { personId, locale, zone, now }
      : { personId: null, locale: await useCases.languageOfPair(oneOnOne), zone, now };
  const isOwn = where.kind === 'own';
  const to = { ...where.address, personId: isOwn ? personId : null };
  return { to, activity: messageWith([cardOf(replyAbout(oneOnOne, drawn), reader, isOwn)]) };
}

function nameOf({ people }: OneOnOne, personId: string): string {
  return otherThan(people, otherThan(people, personId).id).name;
}
