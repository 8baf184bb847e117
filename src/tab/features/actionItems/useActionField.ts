import { type RefObject, useEffect, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { cutText } from '../../../domain/cutText.ts';
import { useActionDraft } from '../../shared/session/actionDraft.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useAddAction } from './useAddAction.ts';

/**
 * What stands in the box for action items, until it is stored. A topic put into it sets aside what was being typed,
 * which comes back afterwards.
 */
export function useActionField(
  added: (item: ActionItemView) => void,
  field: RefObject<HTMLInputElement | null>,
) {
  const { pair } = usePanel();
  const { origin, end } = useActionDraft();
  const [text, setText] = useState('');
  const [setAside, setSetAside] = useState('');
  const [ownerId, setOwner] = useState(pair.you.id);
  const { add, pending, retrying, failure, forgetFailure } = useAddAction((item, typed) => {
    // Whoever goes on typing while it is on its way keeps that.
    setText(
      (now) => (now.startsWith(typed.text) ? now.slice(typed.text.length).trimStart() : now) || setAside,
    );
    setSetAside('');
    setOwner(pair.you.id);
    end();
    added(item);
  });
  const [taken, setTaken] = useState<typeof origin>(null);
  if (origin !== taken) {
    setTaken(origin);
    if (origin !== null) {
      if (taken === null) setSetAside(text);
      setText(cutText(origin.title.trim(), agendaLimits.title));
    }
  }
  useEffect(() => {
    if (origin !== null) field.current?.focus();
  }, [origin, field]);
  return {
    text,
    ownerId,
    setOwner,
    topic: origin?.title ?? null,
    pending,
    retrying,
    failure,
    type(typed: string) {
      setText(typed);
      if (failure !== null) forgetFailure();
    },
    submit() {
      if (!pending) add({ text, ownerId, agendaItemId: origin?.id ?? null });
    },
    forgetTopic() {
      setText(setAside);
      setSetAside('');
      end();
      field.current?.focus();
    },
  };
}
