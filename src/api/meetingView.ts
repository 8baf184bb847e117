import type { HistoryPageView, InsightsView } from '../contract/meetings.ts';
import type { HistoryPage } from '../usecases/history/browseHistory.ts';
import type { Insights } from '../usecases/history/readInsights.ts';
import { toActionItemView } from './actionItemView.ts';

export function historyPageView({ meetings, actions, cursor }: HistoryPage): HistoryPageView {
  return { meetings: meetings.map(({ value }) => value), actions: actions.map(toActionItemView), cursor };
}

export function insightsView({ meetings, actions }: Insights): InsightsView {
  return {
    meetings: meetings.map(({ tally, ...meeting }) => ({
      ...meeting,
      purposes: tally?.purposes ?? null,
      broughtBy: tally?.broughtBy ?? null,
      wellSpent: tally?.wellSpent ?? [],
    })),
    actions,
  };
}
