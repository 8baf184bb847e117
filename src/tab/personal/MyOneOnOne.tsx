import { lazy, use } from 'react';
import type { MyOneOnOnes } from '../../contract/mine.ts';
import { waitingSince } from '../../domain/waiting.ts';
import { whenText } from '../sidePanel/cadence/times.ts';
import { LaterPart } from '../sidePanel/dialog/LaterPart.tsx';
import { useShown } from '../sidePanel/dialog/useShown.ts';
import { Face } from '../sidePanel/people/Face.tsx';
import { useServices } from '../sidePanel/session/services.tsx';
import { useDayText } from '../wording/useDayText.ts';
import { LocaleContext, useWording } from '../wording/wording.tsx';

const RemindersDialog = lazy(() => import('../sidePanel/cadence/RemindersDialog.tsx'));

/** One of somebody's 1:1s: with whom, when they meet next and last met, what is open, the way there, and its reminders. */
export function MyOneOnOne(props: { one: MyOneOnOnes['oneOnOnes'][number]; now: string }) {
  const { other, question, chatId, isRunning, lastHeldAt, nextAt, actions } = props.one;
  const words = useWording().personal;
  const { openChat, zone } = useServices();
  const locale = use(LocaleContext);
  const reminders = useShown();
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
      <div className="mine-who">
        <Face person={{ id: other.id, oneOnOneId: props.one.id, short: other.name }} />
        <h2 className="mine-name">{other.name}</h2>
      </div>
      <p className="quiet">{isRunning ? words.running : lastMet()}</p>
      {nextAt !== null && <p>{words.next(whenText(locale, nextAt, zone()))}</p>}
      <p className="mine-question">{question}</p>
      <p>{words.actions(actions.yours, actions.theirs)}</p>
      {actions.overdue > 0 && <p className="mine-overdue">{words.overdue(actions.overdue)}</p>}
      <div className="mine-ways">
        {chatId !== null && (
          <button type="button" className="button" onClick={() => openChat(chatId)}>
            {words.open(other.name)}
          </button>
        )}
        <button
          ref={reminders.openerRef}
          type="button"
          className="link"
          aria-label={words.remindersOf(other.name)}
          onClick={reminders.show}
        >
          {words.reminders}
        </button>
      </div>
      {reminders.times > 0 && (
        <LaterPart>
          <RemindersDialog
            key={reminders.times}
            dialog={reminders}
            oneOnOneId={props.one.id}
            other={other.name}
          />
        </LaterPart>
      )}
    </li>
  );
}
