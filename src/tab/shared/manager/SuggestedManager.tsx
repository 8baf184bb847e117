import { useQuery } from '@tanstack/react-query';
import { useConnectionsStrings } from '../../strings/connections/useConnectionsStrings.ts';
import { retrying } from '../api/retrying.ts';
import { useServices } from '../services/services.tsx';
import { usePanel } from '../session/panel.tsx';

/** What the organisation's directory says about who manages whom, for somebody who connected it. */
export default function SuggestedManager() {
  const { view, pair } = usePanel();
  const { connections } = useServices();
  const strings = useConnectionsStrings();
  const { data } = useQuery({
    ...retrying,
    queryKey: ['here', view.id, 'manager'],
    queryFn: () => connections.suggestManager(view.id),
  });
  return data?.managerId === pair.other.id ? (
    <p className="quiet">{strings.managerIs(pair.other.short)}</p>
  ) : null;
}
