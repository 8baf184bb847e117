import { lazy, use } from 'react';
import type { MyOneOnOnes } from '../../../contract/myOneOnOnes.ts';
import { waitingSince } from '../../../domain/waiting.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { Face } from '../../shared/people/Face.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { useDayText } from '../../strings/useDayText.ts';
import { whenText } from '../../strings/whenText.ts';

const RemindersDialog = lazy(() => import('../../features/schedule/RemindersDialog.tsx'));

/** One of somebody's 1:1s: with whom, when they meet next and last met, what is open, the way there, and its reminders. */
export function MyOneOnOne(props: {
  one: MyOneOnOnes['oneOnOnes'][number];
  now: string;
  /** Shows what is on record of one that has no chat. */
  read: () => void;
}) {
  const { other, question, chatId, isRunning, lastHeldAt, nextAt, actions } = props.one;
  const strings = usePersonalStrings();
  const { openChat, zone } = useServices();
  const locale = use(LocaleContext);
  const reminders = useDisclosure();
  const dayText = useDayText();

  function lastMet(): string {
    if (lastHeldAt === null) return strings.notMet;
    const { unit, count } = waitingSince(lastHeldAt, props.now);
    if (count === 0) return strings.metToday;
    const day = dayText(lastHeldAt, props.now);
    return unit === 'day' ? strings.lastMetDays(count, day) : strings.lastMetWeeks(count, day);
  }

  return (
    <li className="mine-one">
      <div className="mine-who">
        <Face person={{ id: other.id, oneOnOneId: props.one.id, short: other.name }} />
        <h2 className="mine-name">{other.name}</h2>
      </div>
      <p className="quiet">{isRunning ? strings.running : lastMet()}</p>
      {nextAt !== null && <p>{strings.next(whenText(locale, nextAt, zone()))}</p>}
      <p className="mine-question">{question}</p>
      <p>{strings.actions(actions.yours, actions.theirs)}</p>
      {actions.overdue > 0 && <p className="mine-overdue">{strings.overdue(actions.overdue)}</p>}
      <div className="mine-ways">
        {chatId === null && (
          <button type="button" className="button" onClick={props.read}>
            {strings.historyWith(other.name)}
          </button>
        )}
        {chatId !== null && (
          <button type="button" className="button" onClick={() => openChat(chatId)}>
            {strings.open(other.name)}
          </button>
        )}
        <button
          ref={reminders.openerRef}
          type="button"
          className="link"
          aria-label={strings.remindersOf(other.name)}
          onClick={reminders.show}
        >
          {strings.reminders}
        </button>
      </div>
      {reminders.times > 0 && (
        <LazyBoundary>
          <RemindersDialog
            key={reminders.times}
            dialog={reminders}
            oneOnOneId={props.one.id}
            other={other.name}
          />
        </LazyBoundary>
      )}
    </li>
  );
}
