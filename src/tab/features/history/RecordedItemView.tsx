import type { RecordedMeetingView } from '../../../contract/meetings.ts';
import { DeleteLine } from '../../shared/deletion/DeleteLine.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useHistory, usePersonName } from './historyContext.tsx';
import { LateEdits } from './LateEdits.tsx';
import { PlainText } from './PlainText.tsx';
import { ReopenButton } from './ReopenButton.tsx';

/** One thing that was talked about, with its notes. */
export function RecordedItemView(props: {
  meetingId: string;
  item: RecordedMeetingView['items'][number];
  search: string;
  isLinked: boolean;
}) {
  const { item, search } = props;
  const strings = useHistoryStrings();
  const nameOf = usePersonName();
  const { view, pair, announce } = useHistory();
  return (
    <li className="filed-item" data-linked={props.isLinked}>
      <h4 className="filed-title">
        <PlainText text={item.title.trim() || strings.untitled} search={search} />
        <span className="quiet"> {nameOf(item.broughtBy) ?? strings.somebody}</span>
      </h4>
      {item.notes.trim() !== '' && <PlainText text={item.notes} search={search} />}
      <LateEdits late={item.late} search={search} />
      {item.update?.answers.map(({ personId, text, late }) => (
        <div key={personId} className="filed-answer">
          {text.trim() !== '' && (
            <>
              <span className="quiet">{nameOf(personId) ?? strings.somebody}: </span>
              <PlainText text={text} search={search} />
            </>
          )}
          <LateEdits late={late} search={search} />
        </div>
      ))}
      <div className="filed-ways">
        <ReopenButton meetingId={props.meetingId} item={item} />
        <DeleteLine
          oneOnOneId={view.id}
          pair={pair}
          subject={{ kind: 'topic', meetingId: props.meetingId, itemId: item.id }}
          name={item.title}
          announce={announce}
        />
      </div>
    </li>
  );
}
