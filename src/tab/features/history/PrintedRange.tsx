import type { HistoryPageView } from '../../../contract/meetings.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useDayText } from '../../strings/useDayText.ts';
import { useHistory } from './historyContext.tsx';

/** On paper only: whose story this is and which stretch of it, so that nobody takes a part for the whole. */
export function PrintedRange(props: { pages: readonly HistoryPageView[]; goesOn: boolean }) {
  const { view, pair } = useHistory();
  const strings = useHistoryStrings();
  const dayText = useDayText();
  const days = props.pages.flatMap((page) => page.meetings).map(({ heldAt }) => heldAt);
  const [newest, oldest] = [days[0], days.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  const range = strings.printed(dayText(oldest, view.now), dayText(newest, view.now));
  return (
    <p className="print-only">
      {strings.printedOf(pair.you.name, pair.other.name)} {range}
      {props.goesOn && ` ${strings.printedPart}`}
    </p>
  );
}
