import { useMutation } from '@tanstack/react-query';
import { useServices } from '../sidePanel/session/services.tsx';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useHistory } from './historyContext.tsx';
import { useFailureText } from './useFailureText.ts';

const endings = { json: 'json', markdown: 'md' } as const;

/** The whole 1:1 as a file. */
export function TakeAlong() {
  const { view } = useHistory();
  const { history } = useServices();
  const words = useHistoryWording();
  const taken = useMutation({
    mutationFn: async (format: 'json' | 'markdown') => {
      const file = await history.export(view.id, format);
      save(file, `one-on-one-${view.now.slice(0, 10)}.${endings[format]}`);
    },
  });
  const failure = useFailureText(taken.error);
  return (
    <div className="take-along no-print">
      <button
        type="button"
        className="button"
        aria-disabled={taken.isPending}
        onClick={() => !taken.isPending && taken.mutate('markdown')}
      >
        {taken.isPending ? words.exporting : words.exportMarkdown}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={taken.isPending}
        onClick={() => !taken.isPending && taken.mutate('json')}
      >
        {words.exportJson}
      </button>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
    </div>
  );
}

/** A link that is pressed at once is how a page saves a file that it has fetched. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
