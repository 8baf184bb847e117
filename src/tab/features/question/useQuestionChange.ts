import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { OneOnOneView } from '../../../contract/http.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useKeepOneOnOne } from '../../shared/session/useOneOnOne.ts';

type Outcome = { view: OneOnOneView; changed: boolean };

/**
 * Changes the opening question under the version that the dialog was opened with. When somebody was faster, nothing
 * is changed: `newer` is the question that stands now, and asking again replaces that one.
 */
export function useQuestionChange(done: () => void) {
  const panel = usePanel();
  const { api } = useServices();
  const keep = useKeepOneOnOne();
  const [base, setBase] = useState(panel.view);
  const change = useMutation({
    ...retrying,
    mutationFn: async (text: string): Promise<Outcome> => {
      try {
        return { view: await api.changeQuestion(base.id, { text }, base.etag), changed: true };
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'changedMeanwhile') throw error;
        const view = await api.read(base.id);
        // An answer that was lost on its way: the change itself had arrived.
        return { view, changed: view.openingQuestion.text === text };
      }
    },
    onSuccess: ({ view, changed }) => {
      keep(view);
      setBase(view);
      if (changed) done();
    },
  });
  return {
    choose: change.mutate,
    pending: change.isPending,
    failure: change.error instanceof Failure ? change.error : null,
    newer: change.data?.changed === false ? change.data.view.openingQuestion.text : null,
  };
}
