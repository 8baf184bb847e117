import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { countingZone } from '../../domain/pairZone.ts';
import type { Whose } from '../../locales/shape/commandName.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { overviewCard } from '../cards/overview.ts';
import type { OverviewView } from '../cards/views.ts';
import type { BotReply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { isIn, listFor } from './actionListReplies.ts';

/** So much of each 1:1 is listed; its own list has the rest. */
const ofEach = 5;

/** What somebody asked to see, over all of their 1:1s. */
export type OverviewAsked = { what: 'agenda' } | { what: 'actions'; whose: Whose };

/** Lists what waits in all 1:1s of somebody, by person. Only ever in their own chat. @throws Failure */
export async function overviewReply(
  useCases: BotUseCases,
  { person, turn }: Pick<PairContext, 'person' | 'turn'>,
  oneOnOnes: readonly OneOnOne[],
  asked: OverviewAsked,
): Promise<BotReply> {
  const view = await viewOf();
  return { about: oneOnOnes[0]?.id ?? null, names: null, card: (reader) => overviewCard(view, reader) };

  async function viewOf(): Promise<OverviewView> {
    if (asked.what === 'agenda') {
      const groups = await grouped((oneOnOne) => useCases.listAgenda(person, oneOnOne.id));
      return { what: 'agenda', groups };
    }
    const groups = await grouped(async (oneOnOne) => {
      const list = listFor(asked.whose, { person, oneOnOne });
      const all = await useCases.listActions(person, oneOnOne.id, countingZone(turn.zone));
      return all.map(({ value }) => value).filter((item) => isIn(item, list));
    });
    return { what: 'actions', whose: asked.whose, groups };
  }

  async function grouped<Item>(listOf: (oneOnOne: OneOnOne) => Promise<Item[]>) {
    const groups = await Promise.all(
      oneOnOnes.map(async (oneOnOne) => {
        const items = await listOf(oneOnOne);
        const { id, people } = oneOnOne;
        return {
          pair: { id, people },
          items: items.slice(0, ofEach),
          more: Math.max(0, items.length - ofEach),
        };
      }),
    );
    return groups.filter(({ items }) => items.length > 0);
  }
}
