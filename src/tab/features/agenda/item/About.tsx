import type { AgendaItem } from '../../../../domain/agendaItem.ts';
import type { Purpose } from '../../../../domain/purpose.ts';
import { waitingSince } from '../../../../domain/waiting.ts';
import { useOpenHistory } from '../../../shared/session/openHistory.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { useDayText } from '../../../strings/useDayText.ts';
import { PurposeChip } from './PurposeChip.tsx';

/** What a topic is for, who brought it, and since when it waits. An update serves none of the purposes. */
export function About(props: {
  item: AgendaItem;
  title: string;
  choose: (item: AgendaItem, purpose: Purpose | null) => void;
}) {
  const { pair, now } = usePanel();
  const { item: strings, itemWords } = useStrings();
  const dayText = useDayText();
  const openHistory = useOpenHistory();
  const { item } = props;
  const by = [pair.you, pair.other].find((person) => person.id === item.broughtBy);
  const since = strings.waitingSince(dayText(item.addedAt, now()));
  return (
    <div className="about">
      {item.update === undefined && <PurposeChip item={item} title={props.title} choose={props.choose} />}
      <span className="about-text">
        {by !== undefined && (
          <>
            <span className="visually-hidden">{strings.broughtBy(by.short)}</span>
            <span className="dot" data-hue={by.hue} aria-hidden="true" />
            <span aria-hidden="true">{by.short}</span>
          </>
        )}
        {item.discussedAt === null && (
          <>
            <span aria-hidden="true">·</span>
            <span title={since}>{strings.waiting(waitingSince(item.addedAt, now()))}</span>
          </>
        )}
      </span>
      {item.repeats && (
        <span
          className="repeats"
          role="img"
          aria-label={itemWords.repeats[item.repeats]}
          title={itemWords.repeats[item.repeats]}
        >
          ↻
        </span>
      )}
      {item.continues !== undefined && openHistory !== null && (
        <button
          type="button"
          className="link"
          aria-label={strings.continuesOf(props.title)}
          onClick={() => item.continues && openHistory(item.continues)}
        >
          {strings.continues}
        </button>
      )}
    </div>
  );
}
