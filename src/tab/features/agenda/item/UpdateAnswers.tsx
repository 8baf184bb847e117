import { useEffect } from 'react';
import { setAnswered } from '../../../../contract/agendaDocument.ts';
import { updateText } from '../../../../contract/agendaPlaces.ts';
import { type AgendaItem, agendaLimits, type StatusUpdate } from '../../../../domain/agendaItem.ts';
import { SharedField } from '../../../shared/fields/SharedField.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useSharedText } from '../../../shared/session/useSharedText.ts';
import { useStrings } from '../../../strings/strings.tsx';

/** What the two answer to an update: your own to write, the other's to read once there is some. */
export function UpdateAnswers(props: { item: AgendaItem; update: StatusUpdate; title: string }) {
  const { item, update } = props;
  const { doc, pair, writable, now } = usePanel();
  const strings = useStrings().updates;
  const text = updateText(doc, item.id, pair.you.id);
  const isYours = useSharedText(text).trim() !== '';
  const theirs = useSharedText(updateText(doc, item.id, pair.other.id));
  const isUnnoted = isYours && writable && update.answeredAt === null;
  useEffect(() => {
    if (isUnnoted) setAnswered(doc, item.id, now());
  }, [isUnnoted, doc, item.id, now]);
  return (
    <div className="update-answers">
      {theirs.trim() !== '' && (
        <p className="update-answer">
          <span className="quiet">{strings.theirs(pair.other.short)}</span> {theirs}
        </p>
      )}
      <SharedField
        text={text}
        limit={agendaLimits.answer}
        label={strings.yours(props.title)}
        placeholder={strings.placeholder}
        className="boxed"
        readOnly={!writable}
        onLeave={() => {
          if (writable && text.toString().trim() === '' && theirs.trim() === '') {
            setAnswered(doc, item.id, null);
          }
        }}
      />
    </div>
  );
}
