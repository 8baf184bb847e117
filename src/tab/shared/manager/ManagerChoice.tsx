import { useMutation } from '@tanstack/react-query';
import { lazy } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { OneOnOneView } from '../../../contract/http.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import type { Client } from '../api/client.ts';
import { retrying } from '../api/retrying.ts';
import { LazyBoundary } from '../dialog/LazyBoundary.tsx';
import { useServices } from '../services/services.tsx';
import { usePanel } from '../session/panel.tsx';
import { useKeepOneOnOne } from '../session/useOneOnOne.ts';

const SuggestedManager = lazy(() => import('./SuggestedManager.tsx'));

/** Who of the two is the manager: one tap, can be left open, can be changed. */
export default function ManagerChoice() {
  const { pair, view } = usePanel();
  const { api } = useServices();
  const keep = useKeepOneOnOne();
  const strings = useLowerStrings().firstRun;
  const choice = useMutation({
    ...retrying,
    mutationFn: (personId: string) => nameManager(api, view, personId),
    onSuccess: keep,
  });
  return (
    <fieldset className="manager" aria-busy={choice.isPending}>
      <legend>{strings.whoManages}</legend>
      {pair.you.role === null && (
        <LazyBoundary>
          <SuggestedManager />
        </LazyBoundary>
      )}
      {[pair.you, pair.other].map((person) => (
        <button
          key={person.id}
          type="button"
          className="choice"
          aria-pressed={person.role === 'manager'}
          onClick={() => choice.isPending || choice.mutate(person.id)}
        >
          {person === pair.you ? strings.me : strings.itIs(person.short)}
        </button>
      ))}
      {choice.isError && (
        <p className="field-note" role="alert">
          {strings.couldNot}
        </p>
      )}
    </fieldset>
  );
}

/** The other may have changed the question meanwhile; that does not touch the roles, so the newest version will do. */
async function nameManager(
  api: Client['oneOnOnes'],
  view: OneOnOneView,
  personId: string,
): Promise<OneOnOneView> {
  try {
    return await api.nameManager(view.id, { personId }, view.etag);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'changedMeanwhile') throw error;
    return api.nameManager(view.id, { personId }, (await api.read(view.id)).etag);
  }
}
