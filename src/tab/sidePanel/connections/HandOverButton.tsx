import { useMutation } from '@tanstack/react-query';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { retrying } from '../../api/retrying.ts';
import { useConnectionsWording } from '../../wording/connections/useConnectionsWording.ts';
import { usePanel } from '../session/panel.tsx';
import { useServices } from '../session/services.tsx';
import { useLookAgain } from './useHere.ts';

/** Hands somebody's own action item over to Microsoft To Do, or takes it back. */
export default function HandOverButton({ item, isHanded }: { item: ActionItemView; isHanded: boolean }) {
  const { view } = usePanel();
  const { connections } = useServices();
  const lookAgain = useLookAgain();
  const words = useConnectionsWording();
  const change = useMutation({
    ...retrying,
    mutationFn: () =>
      isHanded ? connections.takeBack(view.id, item.id) : connections.handOver(view.id, item.id),
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
        aria-label={isHanded ? words.handedOver(item.title) : words.handOver(item.title)}
        disabled={change.isPending}
        onClick={() => change.mutate()}
      >
        {words.toDo}
      </button>
      <span role="alert">{(change.isError || !went) && words.notHanded}</span>
    </>
  );
}
