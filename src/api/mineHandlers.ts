import type { mineRoutes } from '../contract/mine.ts';
import { otherThan } from '../domain/oneOnOne.ts';
import type { Mine } from '../usecases/mine/listMine.ts';
import type { PanelUseCases } from '../usecases/panelUseCases.ts';
import type { Clock } from '../usecases/ports.ts';
import { personOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';

/** Who asks is who is told, and of nobody else. */
export function mineHandlers({ list }: PanelUseCases['mine'], clock: Clock): Handlers<typeof mineRoutes> {
  return {
    async list(request) {
      const person = personOf(request);
      const mine = await list(person, request.query.zone, request.query.locale ?? null);
      return { oneOnOnes: mine.map((one) => viewFor(person.id, one)), now: clock() };
    },
  };
}

function viewFor(personId: string, { oneOnOne, nextAt, actions }: Mine) {
  const { id, name, role } = otherThan(oneOnOne.people, personId);
  return {
    id: oneOnOne.id,
    other: { id, name, role },
    question: oneOnOne.openingQuestion.text,
    chatId: oneOnOne.chatIds.at(-1) ?? null,
    isRunning: oneOnOne.running !== null && oneOnOne.running.endedAt === null,
    lastHeldAt: oneOnOne.lastTime?.heldAt ?? null,
    nextAt,
    actions,
  };
}
