import { agendaLimits } from '../../domain/agendaItem.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { actionRow } from './actionRow.ts';
import type { Block, Button, Card } from './adaptiveCard.ts';
import {
  card,
  heading,
  open,
  plain,
  press,
  quiet,
  row,
  send,
  strong,
  textLine,
  withMoment,
} from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { momentOnCard, momentWords } from './dates.ts';
import { actionButtons, actionChoice } from './dealWithActions.ts';
import { textInput } from './inputs.ts';
import { questionBox } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import { noteLines } from './reminderNote.ts';
import type { BriefView, OwnBrief } from './reminderViews.ts';
import type { CardReader } from './views.ts';

/**
 * Before they meet: the question with a field for the answer, the agenda with a field for a topic, and what the
 * reader promised. In the chat of both it shows nothing that is of one of them. The short one asks the question only.
 */
export function briefCard(view: BriefView, reader: CardReader): Card {
  const { startsAt, isShort } = view.on;
  const own = reader.personId === view.own.personId ? view.own : null;
  const when = startsAt === null ? null : momentWords(startsAt, reader);
  const { brief } = cardStringsFor(reader.locale).reminders;
  return card({
    fallback: brief.fallback(when, questionWords(view.question, reader)),
    body: [
      heading(own ? brief.title(otherThan(view.pair.people, own.personId).name) : brief.titleOfBoth),
      ...(startsAt === null
        ? []
        : [textLine({ ...withMoment(momentOnCard(startsAt, reader)), weight: 'Bolder' }, 'Small')]),
      ...noteLines(view.note, view.pair, reader),
      questionBox(view.question, reader),
      ...answerField(view, own, reader),
      ...asked(view, own, reader),
      ...(isShort
        ? [textLine(quiet(brief.short), 'Small')]
        : [...agenda(view, reader), ...promised(view, own, reader)]),
    ],
    actions: buttons(view, own, reader),
  });
}

function answerField({ typed, note }: BriefView, own: OwnBrief | null, reader: CardReader): Block[] {
  const { brief, earlier } = cardStringsFor(reader.locale).reminders;
  const isConflict = own !== null && note?.kind === 'answerChanged';
  return [
    ...(isConflict ? [textLine(plain(earlier(own.answer)), 'Small')] : []),
    textInput({
      id: 'answer',
      label: brief.answer,
      maxLength: agendaLimits.answer,
      value: own ? typed.answer || own.answer : '',
      isMultiline: true,
    }),
  ];
}

/** A field for each update that the reader is asked for, whose label is the question. */
function asked({ typed }: BriefView, own: OwnBrief | null, reader: CardReader): Block[] {
  if (!own || own.updates.items.length === 0) return [];
  const { reminders, more } = cardStringsFor(reader.locale);
  return [
    textLine(strong(reminders.brief.updates)),
    ...own.updates.items.map(({ id, title }, place) =>
      textInput({
        id: `update${place}`,
        label: title,
        maxLength: agendaLimits.answer,
        value: ownValue(typed.updates, id) ?? '',
        isMultiline: true,
      }),
    ),
    ...(own.updates.more > 0 ? [textLine(quiet(more(own.updates.more)), 'None')] : []),
  ];
}

function agenda({ topics, typed, own }: BriefView, reader: CardReader): Block[] {
  const { reminders, more } = cardStringsFor(reader.locale);
  const { brief } = reminders;
  return [
    textLine(strong(brief.topics)),
    ...topics.items.map(({ title }) => textLine(plain(title), 'None')),
    ...(topics.items.length === 0 ? [textLine(plain(brief.noTopics), 'None')] : []),
    ...(topics.more > 0 ? [textLine(quiet(more(topics.more)), 'None')] : []),
    textInput({
      id: 'title',
      label: brief.topic,
      maxLength: agendaLimits.title,
      value: own.personId === reader.personId ? typed.title : '',
    }),
  ];
}

function promised({ pair }: BriefView, own: OwnBrief | null, reader: CardReader): Block[] {
  if (!own || own.actions.items.length === 0) return [];
  const { reminders, more } = cardStringsFor(reader.locale);
  const { items, more: others } = own.actions;
  return [
    textLine(strong(reminders.brief.actions)),
    ...items.map((item) => row(actionRow(item, pair, reader))),
    ...(others > 0 ? [textLine(quiet(more(others)), 'None')] : []),
    ...actionChoice(items, reader),
  ];
}

function buttons(view: BriefView, own: OwnBrief | null, reader: CardReader): Button[] {
  const { pair, on, questionRound, panelUrl } = view;
  const strings = cardStringsFor(reader.locale).reminders;
  const ids = { oneOnOneId: pair.id };
  const updates = (own?.updates.items ?? []).map(({ id }) => id);
  const saving = { verb: 'answer', ...ids, on, ...questionRound, shown: own?.shown ?? '', updates } as const;
  return [
    send(strings.brief.save, saving),
    ...(own && !on.isShort
      ? actionButtons(['done', 'snooze'], own.actions.items, { pair, on, updates }, reader)
      : []),
    ...(panelUrl === null ? [] : [open(strings.openAgenda, panelUrl)]),
    ...(own ? [press(strings.mute, { verb: 'muteReminders', ...ids, isMuted: true })] : []),
  ];
}
