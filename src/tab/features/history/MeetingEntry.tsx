import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { MeetingView, RecordedMeetingView } from '../../../contract/meetings.ts';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import type { HistoryStrings } from '../../../locales/en/history.ts';
import { DeleteLine } from '../../shared/deletion/DeleteLine.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useDayText } from '../../strings/useDayText.ts';
import { useQuestionText } from '../../strings/useQuestionText.ts';
import { ActionLine } from './ActionLine.tsx';
import { AnswersOfBoth } from './Answer.tsx';
import { useHistory, usePersonName } from './historyContext.tsx';
import { PlainText } from './PlainText.tsx';
import { RecordedItemView } from './RecordedItemView.tsx';
import { recordedGroupsOf } from './recordedGroups.ts';

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
  const strings = useHistoryStrings();
  const dayText = useDayText();
  const day = dayText(meeting.heldAt, view.now);
  const element = useRef<HTMLDetailsElement>(null);
  // Said once: what somebody has opened or folded since stays so, whatever comes above it.
  const [isOpenAtFirst] = useState(props.isOpen);
  useLinked(element, props.place);
  if (meeting.kind === 'missed') return <p className="missed quiet">{strings.missed(day)}</p>;
  if (meeting.kind === 'unreadable') return <p className="missed quiet">{strings.unreadable(day)}</p>;
  const agreed = meeting.actionIds.length;
  const updates = meeting.items.filter(({ update }) => update !== undefined).length;
  return (
    <details ref={element} className="past-meeting" open={isOpenAtFirst} aria-label={strings.meeting(day)}>
      <summary>
        <h3 className="past-day">{day}</h3>
        <span className="quiet">
          {[
            strings.topics(meeting.items.length - updates),
            ...(updates > 0 ? [strings.updates(updates)] : []),
            ...(agreed > 0 ? [strings.actionItems(agreed)] : []),
          ].join(' · ')}
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
  const strings = useHistoryStrings();
  const purposeWords = useStrings().itemWords.purposes;
  const questionText = useQuestionText();
  const nameOf = usePersonName();
  const { view, pair, announce } = useHistory();
  const dayText = useDayText();
  const agreed = meeting.actionIds.flatMap((id) => actions.filter((action) => action.id === id));
  return (
    <div className="past-body">
      <p className="past-question">
        <PlainText text={questionText(meeting.question.text)} search={search} />
      </p>
      <AnswersOfBoth answers={meeting.answers} search={search} />
      {recordedGroupsOf(meeting.items).map(({ group, items }) => (
        <section key={group} className="past-purpose" data-purpose={group}>
          <p className="past-heading">
            {group === 'none' || group === 'updates' ? strings.groups[group] : purposeWords[group].name}
          </p>
          <ul>
            {items.map((item) => (
              <RecordedItemView
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
          <p className="past-heading">{strings.promised}</p>
          <ul>
            {agreed.map((action) => (
              <ActionLine key={action.id} action={action} search={search} />
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">
        {[
          ...whoWasThere(meeting, strings, nameOf),
          ...(meeting.wrappedUpBy === null ? [strings.byItself] : []),
          ...howItWas(meeting, strings, nameOf),
        ].join(' · ')}
      </p>
      <DeleteLine
        oneOnOneId={view.id}
        pair={pair}
        subject={{ kind: 'meeting', meetingId: meeting.id }}
        name={dayText(meeting.heldAt, view.now)}
        announce={announce}
      />
    </div>
  );
}

type Held = Pick<RecordedMeetingView, 'people' | 'wellSpent'>;
type NameOf = ReturnType<typeof usePersonName>;

function whoWasThere({ people }: Held, strings: HistoryStrings, nameOf: NameOf): string[] {
  if (people.length === 2) return [strings.bothThere];
  const names = people.flatMap((id) => nameOf(id) ?? []);
  return names.length === 0 ? [] : [strings.there(names.join(', '))];
}

function howItWas({ wellSpent }: Held, strings: HistoryStrings, nameOf: NameOf): string[] {
  const [one, other] = wellSpent;
  if (one !== undefined && one.answer === other?.answer) return [strings.bothWellSpent(one.answer)];
  return wellSpent.map(({ personId, answer }) =>
    strings.wellSpent(nameOf(personId) ?? strings.somebody, answer),
  );
}
