import { lazy, use } from 'react';
import type { MyOneOnOnes } from '../../../contract/myOneOnOnes.ts';
import { isOverdue } from '../../../domain/actionItem.ts';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { waitingSince } from '../../../domain/waiting.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { Face } from '../../shared/people/Face.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';
import { useDayText } from '../../strings/useDayText.ts';
import type { OneOnOnePart } from './OneOnOnePage.tsx';

const RemindersDialog = lazy(() => import('../../features/schedule/RemindersDialog.tsx'));

export type MyOneOnOneView = MyOneOnOnes['oneOnOnes'][number];

/** One of somebody's 1:1s: why it asks for them, when they meet, what is open, and the ways in. */
export function MyOneOnOne(props: {
  one: MyOneOnOneView;
  mine: Pick<MyOneOnOnes, 'now' | 'today'>;
  open: (part: OneOnOnePart) => void;
}) {
  const { one, mine, open } = props;
  const { other, question, chatId, isRunning, nextAt } = one;
  const strings = usePersonalStrings();
  const { purposes } = useStrings().itemWords;
  const { openChat, zone } = useServices();
  const locale = use(LocaleContext);
  const reminders = useDisclosure();
  const lastMet = useLastMet(one, mine.now);
  const yours = one.openItems.filter(({ ownerId }) => ownerId !== other.id);
  const overdue = yours.filter((item) => isOverdue(item, mine.today)).length;
  const theirsOverdue = one.openItems.filter((item) => isOverdue(item, mine.today)).length - overdue;
  return (
    <li className="mine-one" data-urgency={one.urgency}>
      <div className="mine-who">
        <Face person={{ id: other.id, oneOnOneId: one.id, short: other.name }} />
        <h2 className="mine-name">{other.name}</h2>
      </div>
      <p className="quiet">{isRunning ? strings.running : lastMet}</p>
      {nextAt !== null && <p>{strings.next(dateText(locale, shapes.moment, nextAt, { zone: zone() }))}</p>}
      <p className="mine-question">{question}</p>
      <p>{strings.actions(yours.length, one.openItems.length - yours.length)}</p>
      {overdue > 0 && <p className="mine-overdue">{strings.overdue(overdue)}</p>}
      {theirsOverdue > 0 && <p>{strings.theirsOverdue(theirsOverdue)}</p>}
      {one.neglected !== null && <p className="quiet">{strings.neglected(purposes[one.neglected].name)}</p>}
      <div className="mine-ways">
        {chatId === null ? (
          <button type="button" className="button" onClick={() => open('history')}>
            {strings.partOf.history(other.name)}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button primary"
              aria-label={strings.openAgenda(other.name)}
              onClick={() => open('agenda')}
            >
              {strings.agenda}
            </button>
            <button
              type="button"
              className="button"
              aria-label={strings.openChat(other.name)}
              onClick={() => openChat(chatId)}
            >
              {strings.chat}
            </button>
          </>
        )}
        <button
          type="button"
          className="link"
          aria-label={strings.partOf.notes(other.name)}
          onClick={() => open('notes')}
        >
          {strings.notes}
        </button>
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
          <RemindersDialog key={reminders.times} dialog={reminders} oneOnOneId={one.id} other={other.name} />
        </LazyBoundary>
      )}
    </li>
  );
}

function useLastMet({ lastHeldAt, urgency }: MyOneOnOneView, now: string): string {
  const strings = usePersonalStrings();
  const dayText = useDayText();
  if (lastHeldAt === null) return strings.notMet;
  const { unit, count } = waitingSince(lastHeldAt, now);
  if (count === 0) return strings.metToday;
  const day = dayText(lastHeldAt, now);
  const last = unit === 'day' ? strings.lastMetDays(count, day) : strings.lastMetWeeks(count, day);
  return urgency === 'apart' ? strings.apart(last) : last;
}
