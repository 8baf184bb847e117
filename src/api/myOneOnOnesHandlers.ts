import type { myOneOnOnesRoutes } from '../contract/myOneOnOnes.ts';
import { dayIn } from '../domain/dayIn.ts';
import { otherThan } from '../domain/oneOnOne.ts';
import type { OneOnOneSummary } from '../usecases/myOneOnOnes/listMyOneOnOnes.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { toActionItemView } from './actionItemView.ts';
import { personOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

/** Who asks is who is told, and of nobody else. */
export function myOneOnOnesHandlers(
  { list }: PanelUseCases['myOneOnOnes'],
  clock: Clock,
): Handlers<typeof myOneOnOnesRoutes> {
  return {
    async list(request) {
      const person = personOf(request);
      const mine = await list(person, request.query.zone, request.query.locale ?? null);
      const now = clock();
      return {
        oneOnOnes: mine.map((one) => viewFor(person.id, one)),
        today: dayIn(request.query.zone, now),
        now,
      };
    },
  };
}

function viewFor(personId: string, { oneOnOne, openItems, ...about }: OneOnOneSummary) {
  const { id, name, role } = otherThan(oneOnOne.people, personId);
  return {
    id: oneOnOne.id,
    other: { id, name, role },
    question: oneOnOne.openingQuestion.text,
    chatId: oneOnOne.chatIds.at(-1) ?? null,
    isRunning: oneOnOne.running !== null && oneOnOne.running.endedAt === null,
    lastHeldAt: oneOnOne.lastTime?.heldAt ?? null,
    ...about,
    openItems: openItems.map(toActionItemView),
  };
}
