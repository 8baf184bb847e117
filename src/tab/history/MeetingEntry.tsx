import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ActionItemView } from '../../contract/actionItems.ts';
import type { MeetingView } from '../../contract/meetings.ts';
import type { HistoryPlace } from '../../domain/historyPlace.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useDayText } from '../wording/useDayText.ts';
import { useQuestionText } from '../wording/useQuestionText.ts';
import { useWording } from '../wording/wording.tsx';
import { ActionLine } from './ActionLine.tsx';
import { AnswersOfBoth } from './Answer.tsx';
import { FiledItem } from './FiledItem.tsx';
import { groupsOf } from './filedGroups.ts';
import { useHistory, usePersonName } from './historyContext.tsx';
import { PlainText } from './PlainText.tsx';

type Props = {
  meeting: MeetingView;
  actions: readonly ActionItemView[];
  isOpen: boolean;
  /** Where a link leads within it; null for none. */
  place: HistoryPlace | null;
  search?: string;
};

/** One meeting: a line to begin with, everything about it when it is opened. */
export function MeetingEntry(props: Props) {
  const { meeting } = props;
  const { view } = useHistory();
  const words = useHistoryWording();
  const dayText = useDayText();
  const day = dayText(meeting.heldAt, view.now);
  const element = useRef<HTMLDetailsElement>(null);
  // Said once: what somebody has opened or folded since stays so, whatever comes above it.
  const [isOpenAtFirst] = useState(props.isOpen);
  useLinked(element, props.place);
  if (meeting.kind === 'missed') return <p className="missed quiet">{words.missed(day)}</p>;
  if (meeting.kind === 'unreadable') return <p className="missed quiet">{words.unreadable(day)}</p>;
  const agreed = meeting.actionIds.length;
  return (
    <details ref={element} className="past-meeting" open={isOpenAtFirst} aria-label={words.meeting(day)}>
      <summary>
        <h3 className="past-day">{day}</h3>
        <span className="quiet">
          {words.items(meeting.items.length)}
          {agreed > 0 && ` · ${words.promises(agreed)}`}
        </span>
      </summary>
      <MeetingBody {...props} meeting={meeting} />
    </details>
  );
}

/** Opens what a link leads to, brings it into sight and, for who goes by keyboard, begins there. */
function useLinked(element: RefObject<HTMLDetailsElement | null>, place: HistoryPlace | null): void {
  useEffect(() => {
    const meeting = element.current;
    if (place === null || meeting === null) return;
    meeting.open = true;
    meeting.scrollIntoView({ block: 'start' });
    meeting.querySelector('summary')?.focus({ preventScroll: true });
    meeting.querySelector('[data-linked="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [element, place]);
}

function MeetingBody({
  meeting,
  actions,
  place,
  search = '',
}: Props & { meeting: Extract<MeetingView, { kind: 'held' }> }) {
  const words = useHistoryWording();
  const purposeWords = useWording().purposes;
  const questionText = useQuestionText();
  const nameOf = usePersonName();
  const agreed = meeting.actionIds.flatMap((id) => actions.filter((action) => action.id === id));
  const there = meeting.people.flatMap((id) => nameOf(id) ?? []);
  return (
    <div className="past-body">
      <p className="past-question">
        <PlainText text={questionText(meeting.question.text)} search={search} />
      </p>
      <AnswersOfBoth answers={meeting.answers} search={search} />
      {groupsOf(meeting.items).map(({ group, items }) => (
        <section key={group} className="past-purpose" data-purpose={group}>
          <p className="past-heading">
            {group === 'none' || group === 'updates' ? words.groups[group] : purposeWords[group].name}
          </p>
          <ul>
            {items.map((item) => (
              <FiledItem
                key={item.id}
                meetingId={meeting.id}
                item={item}
                search={search}
                isLinked={place?.itemId === item.id}
              />
            ))}
          </ul>
        </section>
      ))}
      {agreed.length > 0 && (
        <section>
          <p className="past-heading">{words.promised}</p>
          <ul>
            {agreed.map((action) => (
              <ActionLine key={action.id} action={action} search={search} />
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">
        {[
          ...(there.length === 0 ? [] : [words.there(there.join(', '))]),
          ...(meeting.wrappedUpBy === null ? [words.byItself] : []),
          ...meeting.wellSpent.map(({ personId, answer }) =>
            words.wellSpent(nameOf(personId) ?? words.somebody, answer),
          ),
        ].join(' · ')}
      </p>
    </div>
  );
}
