import { useMutation } from '@tanstack/react-query';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import type { useMeetingPages } from './useMeetingPages.ts';

/** Pages fetched for paper: some twenty years of weekly meetings. What is left out is said on the paper. */
const maxPages = 100;

/** Prints the list from where it begins to the very first meeting: what is not here yet is fetched before. */
export function PrintButton(props: { list: ReturnType<typeof useMeetingPages> }) {
  const strings = useHistoryStrings();
  const printed = useMutation({
    mutationFn: async () => {
      let list: Pick<typeof props.list, 'hasNextPage' | 'isError' | 'fetchNextPage'> = props.list;
      for (let page = 0; list.hasNextPage && page < maxPages; page += 1) {
        list = await list.fetchNextPage();
        // The list itself says what went wrong; half a story is not printed as if it were whole.
        if (list.isError) return;
      }
      await drawn();
      window.print();
    },
  });
  return (
    <button
      type="button"
      className="link no-print"
      aria-disabled={printed.isPending}
      onClick={() => {
        if (!printed.isPending) printed.mutate();
      }}
    >
      {printed.isPending ? strings.gathering : strings.print}
    </button>
  );
}

/** What was fetched last is on the page. */
function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
