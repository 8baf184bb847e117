import { actionItemLimits } from '../../domain/actionItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { purposes } from '../../domain/purpose.ts';
import type { Block, Card, SendButton } from './adaptiveCard.ts';
import { heading, line, plain, quiet } from './blocks.ts';
import { press, send, sendFromDialog } from './buttons.ts';
import { card } from './frame.ts';
import { choiceInput, dateInput, textInput } from './inputs.ts';
import { dueWordsLimit } from './payloads/actionItems.ts';
import { called } from './people.ts';
import type { DraftView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

type ActionDraft = Extract<DraftView, { kind: 'action' }>;
type TopicDraft = Extract<DraftView, { kind: 'topic' }>;

/** What a machine read out of somebody's words, for that person to correct and confirm. */
export function draftCard(view: DraftView, reader: Reader): Card {
  const { draft } = wordsFor(reader.locale);
  return card({
    fallback: draft.fallback(view.title),
    body: [
      heading(view.kind === 'action' ? draft.action : draft.topic),
      ...(view.kind === 'action' ? actionFields(view, reader) : topicFields(view, reader)),
      line(quiet(draft.notYet), 'Small'),
    ],
    actions: buttons(view, reader),
  });
}

/** What the draft is replaced by when it was not wanted. */
export function draftDroppedCard(reader: Reader): Card {
  const { dropped } = wordsFor(reader.locale).draft;
  return card({ fallback: dropped, body: [line(quiet(dropped))] });
}

function actionFields(view: ActionDraft, reader: Reader): Block[] {
  const { draft } = wordsFor(reader.locale);
  return [
    textInput({
      id: 'title',
      label: draft.what,
      maxLength: actionItemLimits.title,
      value: view.title,
      required: draft.required,
    }),
    choiceInput({
      id: 'ownerId',
      label: draft.owner,
      value: view.ownerId,
      required: draft.required,
      choices: view.pair.people.map(({ id }) => ({ title: called(id, view.pair, reader), value: id })),
    }),
    ...dateFields(view, reader),
  ];
}

/** A calendar, or the very words that could not be read, to be put right. */
function dateFields({ dueDate, unclearDate }: ActionDraft, reader: Reader): Block[] {
  const { draft } = wordsFor(reader.locale);
  if (unclearDate === null) return [dateInput({ id: 'dueDate', label: draft.date, value: dueDate })];
  return [
    line(plain(draft.unclear(unclearDate))),
    textInput({ id: 'dueWords', label: draft.date, maxLength: dueWordsLimit, value: unclearDate }),
  ];
}

function topicFields({ title, purpose }: TopicDraft, reader: Reader): Block[] {
  const { draft, questionCard, purpose: purposeWords } = wordsFor(reader.locale);
  return [
    textInput({
      id: 'title',
      label: draft.topicTitle,
      maxLength: agendaLimits.title,
      value: title,
      required: draft.required,
    }),
    choiceInput({
      id: 'purpose',
      label: draft.purpose,
      placeholder: questionCard.choose,
      choices: purposes.map((value) => ({ title: purposeWords[value], value })),
      ...(purpose && { value: purpose }),
    }),
  ];
}

function buttons({ pair, newId, kind, place, messageLink }: DraftView, reader: Reader): SendButton[] {
  const { draft } = wordsFor(reader.locale);
  const title = kind === 'action' ? draft.confirmAction : draft.confirmTopic;
  const verb = kind === 'action' ? 'confirmAction' : 'confirmTopic';
  const data = { verb, oneOnOneId: pair.id, newId, ...(messageLink !== null && { messageLink }) } as const;
  if (place === 'dialog') return [sendFromDialog(title, data, { style: 'positive' })];
  return [
    send(title, data, { style: 'positive' }),
    press(draft.drop, { verb: 'dropDraft', oneOnOneId: pair.id }),
  ];
}
