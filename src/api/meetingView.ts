import type { FiguresView, HistoryPageView } from '../contract/meetings.ts';
import type { HistoryPage } from '../usecases/history/browseHistory.ts';
import type { Figures } from '../usecases/history/lookBack.ts';
import { actionItemView } from './actionItemView.ts';

export function historyPageView({ meetings, actions, cursor }: HistoryPage): HistoryPageView {
  return { meetings: meetings.map(({ value }) => value), actions: actions.map(actionItemView), cursor };
}

export function figuresView({ meetings, actions }: Figures): FiguresView {
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
