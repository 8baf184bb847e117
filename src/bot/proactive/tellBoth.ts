import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { ConversationAddress, PersonRef } from '../../usecases/chats/stores.ts';
import type { OneOnOneStore } from '../../usecases/ports.ts';
import { takenOutCard } from '../cards/takenOut.ts';
import { thirdPersonCard } from '../cards/thirdPerson.ts';
import type { Connector } from '../connector/connector.ts';
import type { LifecycleNeeds } from '../lifecycle/lifecycleNeeds.ts';
import type { Stories } from '../stories.ts';
import { pairOf } from '../talk/asked.ts';
import type { Afterwards } from '../turn/afterwards.ts';
import { messageWith } from './message.ts';
import type { PersonalChats } from './personalAddress.ts';

type Needs = {
  stories: Pick<Stories, 'languageOfPerson'>;
  store: Pick<OneOnOneStore, 'read'>;
  connector: Connector;
  afterwards: Afterwards;
  addressOf: PersonalChats;
};

/** Tells each of the two, in their own chat with the bot, what became of the chat that they shared. */
export function createTellBoth({
  stories,
  store,
  connector,
  afterwards,
  addressOf,
}: Needs): LifecycleNeeds['tellBoth'] {
  return (turn, oneOnOneId, { members, what }) => {
    const { conversation, tenantId, botId } = turn;
    const where = { serviceUrl: conversation.serviceUrl, tenantId, botId };
    for (const id of splitOneOnOneId(oneOnOneId)?.personIds ?? []) {
      afterwards.run('tell the two about their chat', async () => {
        const person: PersonRef = { id, tenantId };
        const whom = members.find(({ personId }) => personId === id)?.teamsId ?? null;
        const address: ConversationAddress | null = await addressOf(where, person, whom);
        const found = await store.read(oneOnOneId);
        if (!address || !found) return;
        const locale = await stories.languageOfPerson(found.value, id);
        const reader = { personId: id, locale, zone: turn.zone, now: turn.now };
        const pair = pairOf({ oneOnOne: found.value });
        const card =
          what.kind === 'joined'
            ? thirdPersonCard({ pair, newcomer: what.newcomer }, reader)
            : takenOutCard({ pair }, reader);
        await connector.send(address, messageWith([card]));
      });
    }
  };
}
