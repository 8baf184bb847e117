import { useActionItems } from '../../../features/actionItems/useActionItems.ts';
import { usePanel } from '../../../shared/session/panel.tsx';

/** The open action items: those of before this meeting, and those that were made in it. null before they have come. */
export function useMeetingPromises() {
  const { view } = usePanel();
  const { list } = useActionItems();
  const startedAt = view.running?.startedAt ?? null;
  const isNew = ({ madeAt }: { madeAt: string }) => startedAt !== null && madeAt >= startedAt;
  return (
    list && {
      today: list.today,
      open: list.open,
      earlier: list.open.filter((item) => !isNew(item)),
      made: list.open.filter(isNew),
    }
  );
}
