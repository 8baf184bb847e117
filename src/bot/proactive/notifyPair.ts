import type { ConversationAddress } from '../../domain/chat.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { messageWith, type Speaker } from '../audience/speaker.ts';
import { takenOutCard } from '../cards/takenOut.ts';
import { thirdPersonCard } from '../cards/thirdPerson.ts';
import type { LifecycleDependencies } from '../lifecycle/lifecycleDependencies.ts';
import type { Background } from '../turn/background.ts';
import { pairOf } from '../turn/turn.ts';
import type { PersonalChats } from './personalAddress.ts';

type Dependencies = {
  useCases: Pick<BotUseCases, 'languageOfPerson' | 'readRecord'>;
  speaker: Speaker;
  background: Background;
  addressOf: PersonalChats;
};

/** Tells each of the two, in their own chat with the bot, what became of the chat that they shared. */
export function createNotifyPair({
  useCases,
  speaker,
  background,
  addressOf,
}: Dependencies): LifecycleDependencies['notifyPair'] {
  return (turn, oneOnOneId, { whom, members, what }) => {
    const { conversation, tenantId, botId } = turn;
    const where = { serviceUrl: conversation.serviceUrl, tenantId, botId };
    for (const id of whom) {
      background.run('tell the two about their chat', async () => {
        const person: PersonRef = { id, tenantId };
        const teamsId = members.find(({ personId }) => personId === id)?.teamsId ?? null;
        const address: ConversationAddress | null = await addressOf(where, person, teamsId);
        const oneOnOne = await useCases.readRecord(oneOnOneId);
        if (!address || !oneOnOne) return;
        const locale = await useCases.languageOfPerson(oneOnOne, id);
        const reader = { personId: id, locale, zone: turn.zone, now: turn.now };
        const pair = pairOf({ oneOnOne });
        const card =
          what.kind === 'joined'
            ? thirdPersonCard({ pair, newcomer: what.newcomer }, reader)
            : takenOutCard({ pair }, reader);
        const to = { ...address, personId: id };
        await speaker.post({ what: 'chatNews', oneOnOneId, to }, () => messageWith([card]));
      });
    }
  };
}
