import { actionItemLimits } from '../../domain/actionItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { purposes } from '../../domain/purpose.ts';
import type { Block, Card, SendButton } from './adaptiveCard.ts';
import { card, heading, plain, press, quiet, send, sendFromDialog, textLine } from './blocks.ts';
import { called, cardStringsFor } from './cardStrings.ts';
import { weekdayWords } from './dates.ts';
import { choiceInput, dateInput, textInput } from './inputs.ts';
import { dueWordsLimit } from './payloads/actionItems.ts';
import type { CardReader, DraftView } from './views.ts';

type ActionDraft = Extract<DraftView, { kind: 'action' }>;
type TopicDraft = Extract<DraftView, { kind: 'topic' }>;

/** What a machine read out of somebody's words, for that person to correct and confirm. */
export function draftCard(view: DraftView, reader: CardReader): Card {
  const { draft } = cardStringsFor(reader.locale);
  return card({
    fallback: draft.fallback(view.title),
    body: [
      heading(view.kind === 'action' ? draft.action : draft.topic),
      ...(view.kind === 'action' ? actionFields(view, reader) : topicFields(view, reader)),
      textLine(quiet(draft.notYet), 'Small'),
    ],
    actions: buttons(view, reader),
  });
}

/** What the draft is replaced by when it was not wanted. */
export function draftDroppedCard(reader: CardReader): Card {
  const { dropped } = cardStringsFor(reader.locale).draft;
  return card({ fallback: dropped, body: [textLine(quiet(dropped))] });
}

function actionFields(view: ActionDraft, reader: CardReader): Block[] {
  const { draft } = cardStringsFor(reader.locale);
  return [
    ...(view.unsureOwner === undefined ? [] : [textLine(plain(draft.whichOwner(view.unsureOwner)))]),
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
      // Where the day is asked too, there is no button for the owner: then the field has to be filled.
      ...((view.unsureOwner === undefined || !view.days) && { value: view.ownerId }),
      required: draft.required,
      choices: view.pair.people.map(({ id }) => ({ title: called(id, view.pair, reader), value: id })),
    }),
    ...dateFields(view, reader),
  ];
}

/** A calendar, or the very words that could not be read, to be put right. */
function dateFields({ dueDate, unclearDate, days }: ActionDraft, reader: CardReader): Block[] {
  const { draft } = cardStringsFor(reader.locale);
  if (unclearDate === null) return [dateInput({ id: 'dueDate', label: draft.date, value: dueDate })];
  return [
    textLine(plain(days ? draft.whichDay(unclearDate) : draft.unclear(unclearDate))),
    textInput({ id: 'dueWords', label: draft.date, maxLength: dueWordsLimit, value: unclearDate }),
  ];
}

function topicFields({ title, purpose }: TopicDraft, reader: CardReader): Block[] {
  const { draft, questionCard, purpose: purposeWords } = cardStringsFor(reader.locale);
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

function buttons(view: DraftView, reader: CardReader): SendButton[] {
  const { pair, newId, kind, place, messageLink } = view;
  const { draft } = cardStringsFor(reader.locale);
  const title = kind === 'action' ? draft.confirmAction : draft.confirmTopic;
  const verb = kind === 'action' ? 'confirmAction' : 'confirmTopic';
  const data = { verb, oneOnOneId: pair.id, newId, ...(messageLink !== null && { messageLink }) } as const;
  if (place === 'dialog') return [sendFromDialog(title, data)];
  const offered = view.kind === 'action' ? offeredButtons(view, reader) : [];
  return [...offered, send(title, data), press(draft.drop, { verb: 'dropDraft', oneOnOneId: pair.id })];
}

/** The two days, or the two people, that what was written most likely means. */
function offeredButtons(
  { pair, newId, messageLink, days, unsureOwner }: ActionDraft,
  reader: CardReader,
): SendButton[] {
  const data = {
    verb: 'confirmAction',
    oneOnOneId: pair.id,
    newId,
    ...(messageLink !== null && { messageLink }),
  } as const;
  if (days) return days.map((day) => send(weekdayWords(day, reader), { ...data, chosenDay: day }));
  if (unsureOwner === undefined) return [];
  return pair.people.map(({ id }) => send(called(id, pair, reader), { ...data, chosenOwner: id }));
}
