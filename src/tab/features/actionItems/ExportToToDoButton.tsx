import { useMutation } from '@tanstack/react-query';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { useLookAgain } from '../../shared/connections/useSyncConnections.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useConnectionsStrings } from '../../strings/connections/useConnectionsStrings.ts';

/** Hands somebody's own action item over to Microsoft To Do, or takes it back. */
export default function ExportToToDoButton({ item, isHanded }: { item: ActionItemView; isHanded: boolean }) {
  const { view } = usePanel();
  const { connections } = useServices();
  const lookAgain = useLookAgain();
  const strings = useConnectionsStrings();
  const change = useMutation({
    ...retrying,
    mutationFn: () =>
      isHanded ? connections.undoExport(view.id, item.id) : connections.exportToToDo(view.id, item.id),
    onSuccess: lookAgain,
  });
  const outcome = change.data?.outcome;
  const went = outcome === undefined || outcome === 'handed' || outcome === 'takenBack';
  return (
    <>
      <button
        type="button"
        className="chip"
        aria-pressed={isHanded}
        aria-label={isHanded ? strings.handedOver(item.title) : strings.handOver(item.title)}
        disabled={change.isPending}
        onClick={() => change.mutate()}
      >
        {strings.toDo}
      </button>
      <span role="alert">{(change.isError || !went) && strings.notHanded}</span>
    </>
  );
}
