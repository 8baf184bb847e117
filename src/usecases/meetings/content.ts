import { type AgendaDocument, answerText, itemTexts, readAgenda } from '../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../domain/agendaItem.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { MeetingContent } from '../../domain/wrapUp.ts';
import type { AgendaAuthors } from '../agenda/agendaDocuments.ts';
import type { MeetingDependencies } from './dependencies.ts';

/** What the meeting of this round holds so far: agenda, answers, and what was promised since it began. */
export async function meetingContent(
  { agenda, actionItems }: Pick<MeetingDependencies, 'agenda' | 'actionItems'>,
  { id, people, openingQuestion, round, running }: OneOnOne,
): Promise<MeetingContent> {
  const startedAt = running?.startedAt ?? null;
  const [written, actions] = await Promise.all([
    agenda.read(id, (doc, authors) => ({
      agenda: readAgenda(doc).map((item) => withWriters(doc, item, authors)),
      answers: people.map((person) => ({
        personId: person.id,
        text: answerText(doc, {
          questionId: openingQuestion.id,
          round,
          personId: person.id,
        }).toString(),
      })),
    })),
    startedAt === null ? [] : actionItems.list(id, startedAt),
  ]);
  const made = actions
    .map(({ value }) => value)
    .filter(({ madeAt }) => startedAt !== null && madeAt >= startedAt)
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  return { ...written, actionIds: made.map((item) => item.id) };
}

function withWriters(
  doc: AgendaDocument,
  item: AgendaItem,
  authors: AgendaAuthors | undefined,
): MeetingContent['agenda'][number] {
  const texts = itemTexts(doc, item.id);
  return texts && authors ? { ...item, writtenBy: authors.writersOf([texts.title, texts.notes]) } : item;
}
