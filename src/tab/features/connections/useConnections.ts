import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Connections } from '../../../contract/connections.ts';
import type { Feature } from '../../../domain/connection.ts';
import { invalidate } from '../../shared/api/invalidate.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';

const key = ['connections'] as const;

/** Microsoft has to ask the person before this is on. */
type ConsentRequest = { feature: Feature; ticket: string };

/** How asking ended, when it did not end well. */
export type Trouble = 'declined' | 'failed' | 'couldNot';

/** What this person connected, and how to change it. */
export function useConnections() {
  const { connections: api, askConsent } = useServices();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery<Connections>({
    ...retrying,
    queryKey: key,
    queryFn: () => api.states(),
    // Consent may have been taken back elsewhere.
    staleTime: 0,
  });

  function keep(connections: Connections): void {
    client.setQueryData(key, connections);
    // What they just turned on is read now.
    void invalidate(client, ['here']);
  }

  const change = useMutation({
    ...retrying,
    async mutationFn({ feature, isOn }: { feature: Feature; isOn: boolean }): Promise<ConsentRequest | null> {
      if (!isOn) {
        keep(await api.turnOff(feature));
        return null;
      }
      const { connections, ticket } = await api.turnOn(feature);
      keep(connections);
      return ticket === null ? null : { feature, ticket };
    },
  });

  const ask = useMutation({
    ...retrying,
    async mutationFn({ feature, ticket }: ConsentRequest): Promise<Trouble | null> {
      const outcome = await askConsent(ticket);
      if (outcome !== 'given') return outcome;
      keep((await api.turnOn(feature)).connections);
      change.reset();
      return null;
    },
  });

  return {
    states: data ?? null,
    failed: error !== null && data === undefined,
    refetch: () => void refetch(),
    isBusy: change.isPending || ask.isPending,
    /** null while there is nothing to ask. */
    asked: change.data ?? null,
    set: (feature: Feature, isOn: boolean) => {
      ask.reset();
      change.mutate({ feature, isOn });
    },
    ask: (asked: ConsentRequest) => ask.mutate(asked),
    leave: () => {
      change.reset();
      ask.reset();
    },
    /** Which feature the latest change was about. */
    about: change.variables?.feature ?? null,
    trouble: change.isError || ask.isError ? ('couldNot' as const) : (ask.data ?? null),
  };
}
