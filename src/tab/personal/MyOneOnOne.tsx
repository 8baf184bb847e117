import type { MyOneOnOnes } from '../../contract/mine.ts';
import { waitingSince } from '../../domain/waiting.ts';
import { useServices } from '../sidePanel/session/services.tsx';
import { useDayText } from '../wording/useDayText.ts';
import { useWording } from '../wording/wording.tsx';

/** One of somebody's 1:1s: with whom, when they last met, what is open, and the way there. */
export function MyOneOnOne(props: { one: MyOneOnOnes['oneOnOnes'][number]; now: string }) {
  const { other, question, chatId, isRunning, lastHeldAt, actions } = props.one;
  const words = useWording().personal;
  const { openChat } = useServices();
  const dayText = useDayText();

  function lastMet(): string {
    if (lastHeldAt === null) return words.notMet;
    const { unit, count } = waitingSince(lastHeldAt, props.now);
    if (count === 0) return words.metToday;
    const day = dayText(lastHeldAt, props.now);
    return unit === 'day' ? words.lastMetDays(count, day) : words.lastMetWeeks(count, day);
  }

  return (
    <li className="mine-one">
      <h2 className="mine-name">{other.name}</h2>
      <p className="quiet">{isRunning ? words.running : lastMet()}</p>
      <p className="mine-question">{question}</p>
      <p>{words.actions(actions.yours, actions.theirs)}</p>
      {actions.overdue > 0 && <p className="mine-overdue">{words.overdue(actions.overdue)}</p>}
      {chatId !== null && (
        <button type="button" className="button" onClick={() => openChat(chatId)}>
          {words.open(other.name)}
        </button>
      )}
    </li>
  );
}
