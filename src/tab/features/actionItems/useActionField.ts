import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { Failure } from '../../../contract/errors.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { cutText } from '../../../domain/cutText.ts';
import type { ChosenFields } from '../../../reading/sentences/readTypedAction.ts';
import { useActionDraft } from '../../shared/session/actionDraft.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useAddAction } from './useAddAction.ts';
import { useReader } from './useReader.ts';

/**
 * What stands in the box for action items, until it is stored: as it was typed, as it is read, and what was chosen by
 * hand. A topic put into it sets aside what was being typed, which comes back afterwards; so do pasted lines of which
 * something must be asked.
 */
export function useActionField(
  added: (items: readonly ActionItemView[]) => void,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const { pair } = usePanel();
  const { origin, end } = useActionDraft();
  const [text, setText] = useState('');
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ChosenFields>({});
  const [isAsking, setAsking] = useState(false);
  const [unread, setUnread] = useState<Failure | null>(null);
  const { readNow, read } = useReader();
  const { add, pending, retrying, failure, forgetFailure } = useAddAction();
  const isSending = useRef(false);

  const [taken, setTaken] = useState<typeof origin>(null);
  if (origin !== taken) {
    setTaken(origin);
    if (origin !== null) {
      if (taken === null && text !== '') setSetAside([text, ...setAside]);
      setText(cutText(origin.title.trim(), agendaLimits.title));
      setAsking(false);
    }
  }
  useEffect(() => {
    if (origin !== null) field.current?.focus();
  }, [origin, field]);

  const reading = readNow === null || text.trim() === '' ? null : readNow(text, chosen);

  function next() {
    const [first = '', ...others] = setAside;
    setText(first);
    setSetAside(others);
    setChosen({});
    setAsking(false);
    end();
  }

  async function submit(more: ChosenFields = {}) {
    if (isSending.current) return;
    isSending.current = true;
    const byHand = { ...chosen, ...more };
    try {
      const line = (await reader())(text, byHand);
      setChosen(byHand);
      setAsking(line.asked !== null);
      if (line.asked !== null) return;
      const item = await add({ ...line, agendaItemId: origin?.id ?? null });
      // Whoever goes on typing while it is on its way keeps that.
      const typedSince = field.current?.value ?? '';
      const rest = typedSince.startsWith(text) ? typedSince.slice(text.length).trimStart() : typedSince;
      next();
      if (rest !== '') setText(rest);
      added([item]);
    } catch {
      // The box keeps the text, and says why.
    } finally {
      isSending.current = false;
    }
  }

  /** Adds each line; those that cannot be added as they are come into the box, one after the other. */
  async function addEach(lines: readonly string[]) {
    const left: string[] = [];
    const made: ActionItemView[] = [];
    for (const line of lines) {
      try {
        const typed = (await reader())(line);
        if (typed.asked !== null) left.push(line);
        else made.push(await add({ ...typed, agendaItemId: null }));
      } catch {
        left.push(line);
      }
    }
    added(made);
    const [first, ...others] = left;
    if (first === undefined) return;
    setSetAside((before) => [...others, ...(text === '' ? [] : [text]), ...before]);
    setText(first);
    setAsking(true);
  }

  async function reader() {
    try {
      return await read();
    } catch (cause) {
      const failed = new Failure('unavailable', { cause });
      setUnread(failed);
      throw failed;
    }
  }

  return {
    text,
    reading,
    chosen,
    ownerId: reading?.ownerId ?? chosen.ownerId ?? pair.you.id,
    /** What must be said before it is stored; only after somebody tried to. */
    asked: isAsking ? (reading?.asked ?? null) : null,
    topic: origin?.title ?? null,
    pending,
    retrying,
    failure: unread ?? failure,
    choose: (byHand: ChosenFields) => setChosen((before) => ({ ...before, ...byHand })),
    type(typed: string) {
      setText(typed);
      setAsking(false);
      setUnread(null);
      if (typed.trim() === '') setChosen({});
      if (failure !== null) forgetFailure();
    },
    submit: (more?: ChosenFields) => void submit(more),
    addEach: (lines: readonly string[]) => void addEach(lines),
    ask: () => setAsking(true),
    stopAsking() {
      setAsking(false);
      field.current?.focus();
    },
    forgetTopic() {
      next();
      field.current?.focus();
    },
  };
}
