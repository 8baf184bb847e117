import type { ArchivedEntry, ArchiveHead } from '../../contract/archive.ts';
import { purposes } from '../../domain/purpose.ts';
import { inLine, quoted } from './markdown.ts';
import type { OpenArchive } from './readArchive.ts';

type Held = Extract<ArchivedEntry, { kind: 'held' }>;
type Action = Extract<ArchivedEntry, { kind: 'actionItem' }>;
type NameOf = (personId: string | null) => string;

const purposeNames: Record<(typeof purposes)[number] | 'none', string> = {
  priorities: 'Priorities',
  blockers: 'Blockers',
  communication: 'Communication',
  deeperQuestions: 'Deeper questions',
  success: 'Success',
  none: 'Without a purpose',
};

const wellSpentWords = { yes: 'well spent', partly: 'partly well spent', no: 'not well spent' };

/** An archive as Markdown for people to read, newest first, piece by piece. Days are in UTC. */
export async function* archiveAsMarkdown({ head, pages }: OpenArchive): AsyncGenerator<string> {
  const nameOf = namesIn(head);
  yield asText(opening(head, nameOf));
  for await (const page of pages) {
    const actions = page.flatMap((entry) => (entry.kind === 'actionItem' ? [entry] : []));
    const inMeetings = new Set(page.flatMap((entry) => (entry.kind === 'held' ? entry.actionIds : [])));
    const between = actions.filter(({ id }) => !inMeetings.has(id));
    if (between.length > 0) {
      yield asText(['## Promised between meetings', '', ...between.map((one) => actionLine(one, nameOf))]);
    }
    for (const entry of page) {
      if (entry.kind === 'missed') yield asText([`## ${dayOf(entry.heldAt)}`, '', 'You did not meet.']);
      if (entry.kind === 'held') yield asText(meeting(entry, actions, nameOf));
    }
  }
}

function opening({ oneOnOne, agenda, answers, exportedAt, range }: ArchiveHead, nameOf: NameOf): string[] {
  const [one, other] = oneOnOne.people;
  const bounds = [range.from && `from ${range.from}`, range.to && `to ${range.to}`].filter(Boolean).join(' ');
  return [
    `# 1:1 of ${inLine(one.name)} and ${inLine(other.name)}`,
    '',
    `Taken from Opener on ${dayOf(exportedAt)}${bounds && `, ${bounds}`}.`,
    '',
    `Opening question: ${inLine(oneOnOne.openingQuestion.text)}`,
    ...answers.flatMap(({ personId, text }) => ['', `${nameOf(personId)}:`, '', ...quoted(text)]),
    '',
    '## On the agenda',
    '',
    ...(agenda.length === 0 ? ['Nothing waits.'] : agenda.flatMap((item) => topic(item, nameOf))),
  ];
}

function meeting(held: Held, actions: readonly Action[], nameOf: NameOf): string[] {
  const agreed = held.actionIds.flatMap((id) => actions.filter((one) => one.id === id));
  const updates = held.items.filter(({ update }) => update !== null);
  const there = held.people.map(nameOf).join(' and ');
  return [
    `## ${dayOf(held.heldAt)}`,
    '',
    ...(there === '' ? [] : [`There: ${there}.`, '']),
    `**${inLine(held.question.text)}**`,
    ...held.answers.flatMap((answer) => [
      '',
      `${nameOf(answer.personId)}:`,
      '',
      ...quoted(answer.text),
      ...lateLines(answer.late, nameOf),
    ]),
    ...[...purposes, null].flatMap((purpose) => {
      const items = held.items.filter((item) => item.update === null && item.purpose === purpose);
      const heading = ['', `### ${purposeNames[purpose ?? 'none']}`, ''];
      return items.length === 0 ? [] : [...heading, ...items.flatMap((item) => topic(item, nameOf))];
    }),
    ...(updates.length === 0
      ? []
      : ['', '### Updates', '', ...updates.flatMap((item) => topic(item, nameOf))]),
    ...(agreed.length === 0 ? [] : ['', '### Agreed', '', ...agreed.map((one) => actionLine(one, nameOf))]),
    ...held.wellSpent.flatMap(({ personId, answer }) => [
      '',
      `${nameOf(personId)} found this time ${wellSpentWords[answer]}.`,
    ]),
  ];
}

type Late = Held['items'][number]['late'];

type Topic = Pick<Held['items'][number], 'title' | 'notes' | 'broughtBy'> & {
  late?: Late;
  update: { answers: { personId: string; text: string; late?: Late }[] } | null;
};

function topic({ title, notes, broughtBy, late = [], update }: Topic, nameOf: NameOf): string[] {
  return [
    `- ${inLine(title)} (${nameOf(broughtBy)}${update === null ? '' : ', update'})`,
    ...quoted(notes, '  '),
    ...lateLines(late, nameOf, '  '),
    ...(update?.answers ?? []).flatMap(({ personId, text, late = [] }) => [
      ...(text.trim() === '' ? [] : ['', `  ${nameOf(personId)}:`, '', ...quoted(text, '  ')]),
      ...lateLines(late, nameOf, '  '),
    ]),
  ];
}

function lateLines(late: Late, nameOf: NameOf, indent = ''): string[] {
  return late.flatMap(({ text, by, at }) => [
    '',
    `${indent}Added later by ${nameOf(by)}, ${dayOf(at)}:`,
    '',
    ...quoted(text, indent),
  ]);
}

function actionLine({ title, ownerId, dueDate, status, closedAt }: Action, nameOf: NameOf): string {
  const due = dueDate === null ? '' : `, due ${dueDate}`;
  const closed = closedAt === null ? '' : `, ${status} ${dayOf(closedAt)}`;
  return `- [${status === 'done' ? 'x' : ' '}] ${inLine(title)} (${nameOf(ownerId)}${due}${closed})`;
}

function namesIn({ oneOnOne }: ArchiveHead): NameOf {
  return (personId) => {
    const person = oneOnOne.people.find(({ id }) => id === personId);
    return person ? inLine(person.name) : 'somebody';
  };
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n`;
}
