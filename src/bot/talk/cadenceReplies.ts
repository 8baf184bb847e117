import { WordedFailure } from '../../contract/wordedFailure.ts';
import { calendarDate } from '../../domain/actionItem.ts';
import { choiceOf } from '../../domain/cadenceDraft.ts';
import { firstFrom } from '../../domain/firstFrom.ts';
import { parseTimeZone } from '../../domain/parseTimeZone.ts';
import { localAt, minutesLater } from '../../domain/wallClock.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import { repeatsFrom } from '../cards/payloads/cadenceRepeats.ts';
import type { CadenceFilledIn } from '../cards/payloads/settings.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { settingsReply } from './settingsReplies.ts';

/** Minutes from now within which a cadence begins. */
const farthest = 366 * 24 * 60;

/**
 * One of the two says when they meet; it holds for both.
 * @throws Failure; `invalid` says what is wrong with which field
 */
export async function cadenceReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  filledIn: CadenceFilledIn,
): Promise<Reply> {
  const { turn, person, oneOnOne } = pairContext;
  const { faults } = cardStringsFor(turn.locale).settings.cadence;
  const refused = (field: keyof typeof faults) => new WordedFailure('invalid', faults[field], { field });
  const zone = parseTimeZone(filledIn.cadenceZone);
  if (zone === null) throw refused('zone');
  const { from, weekday, time, minutes } = filledIn;
  const latest = minutesLater(turn.now, farthest).slice(0, 10);
  if (from !== '' && (!calendarDate.safeParse(from).success || from > latest)) throw refused('from');
  const draft = { ...repeatsFrom(filledIn.repeats), weekday, first: '', time, minutes, zone };
  const made = choiceOf(draft, firstFrom(draft, from, localAt(turn.now, zone)));
  if ('fault' in made) throw refused(made.fault === 'weeks' ? 'repeats' : made.fault);
  await useCases.setCadence(person, oneOnOne.id, made.choice);
  return settingsReply(useCases, pairContext, 'cadence');
}
