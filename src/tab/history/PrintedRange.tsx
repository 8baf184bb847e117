import type { HistoryPageView } from '../../contract/meetings.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useDayText } from '../wording/useDayText.ts';
import { useHistory } from './historyContext.tsx';

/** On paper only: whose story this is and which stretch of it, so that nobody takes a part for the whole. */
export function PrintedRange(props: { pages: readonly HistoryPageView[]; goesOn: boolean }) {
  const { view, pair } = useHistory();
  const words = useHistoryWording();
  const dayText = useDayText();
  const days = props.pages.flatMap((page) => page.meetings).map(({ heldAt }) => heldAt);
  const [newest, oldest] = [days[0], days.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  const range = words.printed(dayText(oldest, view.now), dayText(newest, view.now));
  return (
    <p className="print-only">
      {words.printedOf(pair.you.name, pair.other.name)} {range}
      {props.goesOn && ` ${words.printedPart}`}
    </p>
  );
}
