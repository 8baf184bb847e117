import { useRef } from 'react';
import { roomFor } from '../../../../domain/agendaItem.ts';
import { isAnswered } from '../../../../domain/statusUpdate.ts';
import { AddTopic } from '../../../features/agenda/AddTopic.tsx';
import { useAgendaActions } from '../../../shared/agenda/useAgendaActions.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useAgenda } from '../../../shared/session/useAgenda.ts';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { TopicTicks } from './TopicTicks.tsx';
import type { WrapUpDraft } from './useWrapUpDraft.ts';

/** What comes back next time: ticked. All else goes on record. New topics can be added. */
export function KeepStep({ draft }: { draft: WrapUpDraft }) {
  const { doc, pair, writable } = usePanel();
  const { meeting } = useLowerStrings();
  const items = useAgenda(doc);
  const actions = useAgendaActions();
  const addField = useRef<HTMLTextAreaElement>(null);
  const answered = items.filter(isAnswered).length;
  const discussed = items.filter(({ discussedAt }) => discussedAt !== null);
  const left = items.filter(({ discussedAt, update }) => discussedAt === null && update === undefined);
  return (
    <>
      <p>{discussed.length + left.length === 0 ? meeting.noTopics : meeting.keepHint}</p>
      <TopicTicks title={meeting.discussed} items={discussed} draft={draft} />
      <TopicTicks title={meeting.notDiscussed} items={left} draft={draft} />
      {answered > 0 && <p>{meeting.goOnRecord(answered)}</p>}
      <AddTopic
        add={actions.add}
        room={roomFor(items, pair.you.id)}
        disabled={!writable}
        fieldRef={addField}
      />
    </>
  );
}
