import type { HeldMeetingView } from '../../contract/meetings.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { ContinueButton } from './ContinueButton.tsx';
import { usePersonName } from './historyContext.tsx';
import { LateNotes } from './LateNotes.tsx';
import { PlainText } from './PlainText.tsx';

/** One thing that was talked about, with its notes. */
export function FiledItem(props: {
  meetingId: string;
  item: HeldMeetingView['items'][number];
  search: string;
  isLinked: boolean;
}) {
  const { item, search } = props;
  const words = useHistoryWording();
  const nameOf = usePersonName();
  return (
    <li className="filed-item" data-linked={props.isLinked}>
      <h4 className="filed-title">
        <PlainText text={item.title.trim() || words.untitled} search={search} />
        <span className="quiet"> {nameOf(item.broughtBy) ?? words.somebody}</span>
      </h4>
      {item.notes.trim() !== '' && <PlainText text={item.notes} search={search} />}
      <LateNotes late={item.late} search={search} />
      {item.update?.answers.map(({ personId, text, late }) => (
        <div key={personId} className="filed-answer">
          {text.trim() !== '' && (
            <>
              <span className="quiet">{nameOf(personId) ?? words.somebody}: </span>
              <PlainText text={text} search={search} />
            </>
          )}
          <LateNotes late={late} search={search} />
        </div>
      ))}
      <ContinueButton meetingId={props.meetingId} item={item} />
    </li>
  );
}
