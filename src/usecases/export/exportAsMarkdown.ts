import type { ExportedEntry, ExportHead } from '../../contract/exportFile.ts';
import type { Repetition } from '../../domain/agendaItem.ts';
import { dayIn } from '../../domain/dayIn.ts';
import type { Language } from '../../domain/language.ts';
import { purposes } from '../../domain/purpose.ts';
import type { ExportWording } from '../../locales/en/export.ts';
import { packs } from '../../locales/packs.ts';
import { questionAsRead } from '../../locales/questionAsRead.ts';
import { inLine, quoted } from './markdown.ts';
import type { OpenExport } from './readExport.ts';

type RecordedMeeting = Extract<ExportedEntry, { kind: 'held' }>;
type Action = Extract<ExportedEntry, { kind: 'actionItem' }>;

/** How it is told: in whose words, who is who, the question as its reader reads it, and the pair's day of a moment. */
type Telling = {
  strings: ExportWording;
  nameOf: (personId: string | null) => string;
  question: (wording: string) => string;
  dayOf: (moment: string) => string;
};

/**
 * An archive as Markdown for people to read, newest first, piece by piece. Days are the pair's (`OpenArchive.zone`).
 * @param language of the reader: Opener's own words are in it, what the two wrote stays as they wrote it
 */
export async function* exportAsMarkdown(
  { head, pages, zone }: OpenExport,
  language: Language,
): AsyncGenerator<string> {
  const telling = tellingOf(head, { language, zone });
  const { strings, dayOf } = telling;
  yield asText(opening(head, telling));
  if (head.privateNotes) yield asText(ownNotes(head.privateNotes, head, telling));
  for await (const page of pages) {
    const actions = page.flatMap((entry) => (entry.kind === 'actionItem' ? [entry] : []));
    const inMeetings = new Set(page.flatMap((entry) => (entry.kind === 'held' ? entry.actionIds : [])));
    const between = actions.filter(({ id }) => !inMeetings.has(id));
    if (between.length > 0) {
      yield asText([`## ${strings.between}`, '', ...between.map((one) => actionLine(one, telling))]);
    }
    for (const entry of page) {
      if (entry.kind === 'missed') yield asText([`## ${dayOf(entry.heldAt)}`, '', strings.notHeld]);
      if (entry.kind === 'unreadable') yield asText([`## ${dayOf(entry.heldAt)}`, '', strings.unreadable]);
      if (entry.kind === 'held') yield asText(meeting(entry, actions, telling));
    }
  }
}

function tellingOf(
  { oneOnOne }: ExportHead,
  { language, zone }: { language: Language; zone: string },
): Telling {
  const strings = packs[language].export;
  return {
    strings,
    nameOf(personId) {
      const person = oneOnOne.people.find(({ id }) => id === personId);
      return person ? inLine(person.name) : strings.somebody;
    },
    question: (wording) => inLine(questionAsRead(wording, language)),
    dayOf: (moment) => dayIn(zone, moment),
  };
}

function opening({ oneOnOne, agenda, answers, exportedAt, range }: ExportHead, telling: Telling): string[] {
  const { strings, nameOf, question, dayOf } = telling;
  const [one, other] = oneOnOne.people;
  const bounds = [range.from && strings.from(range.from), range.to && strings.to(range.to)]
    .filter(Boolean)
    .join(' ');
  return [
    `# ${strings.title(inLine(one.name), inLine(other.name))}`,
    '',
    strings.taken(`${dayOf(exportedAt)}${bounds && `, ${bounds}`}`),
    '',
    strings.question(question(oneOnOne.openingQuestion.text)),
    ...answers.flatMap(({ personId, text }) => ['', `${nameOf(personId)}:`, '', ...quoted(text)]),
    '',
    `## ${strings.agenda}`,
    '',
    ...(agenda.length === 0 ? [strings.nothingWaits] : agenda.flatMap((item) => topic(item, telling))),
  ];
}

/** In the file of whoever wrote them alone. */
function ownNotes(
  { page, lines }: NonNullable<ExportHead['privateNotes']>,
  { agenda }: ExportHead,
  { strings }: Telling,
): string[] {
  const titleOf = (itemId: string) => agenda.find(({ id }) => id === itemId)?.title ?? '…';
  return [
    `## ${strings.ownNotes}`,
    ...(page.trim() === '' ? [] : ['', ...quoted(page)]),
    ...lines.flatMap(({ itemId, text }) => ['', `${inLine(titleOf(itemId))}:`, '', ...quoted(text)]),
    '',
  ];
}

function meeting(held: RecordedMeeting, actions: readonly Action[], telling: Telling): string[] {
  const { strings, nameOf, question, dayOf } = telling;
  const agreed = held.actionIds.flatMap((id) => actions.filter((one) => one.id === id));
  const updates = held.items.filter(({ update }) => update !== null);
  return [
    `## ${dayOf(held.heldAt)}`,
    '',
    ...(held.people.length === 0 ? [] : [strings.there(held.people.map(nameOf)), '']),
    `**${question(held.question.text)}**`,
    ...held.answers.flatMap((answer) => [
      '',
      `${nameOf(answer.personId)}:`,
      '',
      ...quoted(answer.text),
      ...lateLines(answer.late, telling),
    ]),
    ...[...purposes, null].flatMap((purpose) => {
      const items = held.items.filter((item) => item.update === null && item.purpose === purpose);
      const name = purpose === null ? strings.withoutPurpose : strings.itemWords.purposes[purpose].name;
      const heading = ['', `### ${name}`, ''];
      return items.length === 0 ? [] : [...heading, ...items.flatMap((item) => topic(item, telling))];
    }),
    ...(updates.length === 0
      ? []
      : ['', `### ${strings.updates}`, '', ...updates.flatMap((item) => topic(item, telling))]),
    ...(agreed.length === 0
      ? []
      : ['', `### ${strings.agreed}`, '', ...agreed.map((one) => actionLine(one, telling))]),
    ...held.wellSpent.flatMap(({ personId, answer }) => ['', strings.wellSpent(nameOf(personId), answer)]),
  ];
}

type LateEditsOfText = RecordedMeeting['items'][number]['late'];

type Topic = Pick<RecordedMeeting['items'][number], 'title' | 'notes' | 'broughtBy'> & {
  late?: LateEditsOfText;
  repeats?: Repetition | null | undefined;
  update: { answers: { personId: string; text: string; late?: LateEditsOfText }[] } | null;
};

function topic({ title, notes, broughtBy, late = [], repeats, update }: Topic, telling: Telling): string[] {
  const { strings, nameOf } = telling;
  const about = [
    nameOf(broughtBy),
    ...(update === null ? [] : [strings.update]),
    ...(repeats ? [strings.itemWords.repeats[repeats]] : []),
  ];
  return [
    `- ${inLine(title)} (${about.join(', ')})`,
    ...quoted(notes, '  '),
    ...lateLines(late, telling, '  '),
    ...(update?.answers ?? []).flatMap(({ personId, text, late = [] }) => [
      ...(text.trim() === '' ? [] : ['', `  ${nameOf(personId)}:`, '', ...quoted(text, '  ')]),
      ...lateLines(late, telling, '  '),
    ]),
  ];
}

function lateLines(late: LateEditsOfText, { strings, nameOf, dayOf }: Telling, indent = ''): string[] {
  return late.flatMap(({ text, by, at }) => [
    '',
    `${indent}${strings.late(nameOf(by), dayOf(at))}`,
    '',
    ...quoted(text, indent),
  ]);
}

function actionLine(
  { title, ownerId, dueDate, status, closedAt }: Action,
  { strings, nameOf, dayOf }: Telling,
): string {
  const due = dueDate === null ? '' : `, ${strings.due(dueDate)}`;
  const closed = closedAt === null ? '' : `, ${strings.closed(status, dayOf(closedAt))}`;
  return `- [${status === 'done' ? 'x' : ' '}] ${inLine(title)} (${nameOf(ownerId)}${due}${closed})`;
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n`;
}
