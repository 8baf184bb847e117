import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryPageView } from '../../../contract/meetings.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useHistory } from './historyContext.tsx';

/** The past, page after page, newest first. @param month where it begins, `YYYY-MM`; at the very end when left out */
export function useMeetingPages(month: string | undefined) {
  const { view } = useHistory();
  const { history } = useServices();
  return useInfiniteQuery({
    ...retrying,
    queryKey: ['history', view.id, month ?? 'latest'],
    queryFn: ({ pageParam }) => history.page(view.id, pageParam === '' ? { month } : { cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page: HistoryPageView) => page.cursor,
  });
}
