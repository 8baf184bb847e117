import {
  addItem,
  answerText,
  itemTexts,
  readAgenda,
  setDiscussed,
} from '../../src/contract/agendaDocument.ts';
import type { OneOnOneView } from '../../src/contract/http.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { askAs } from './asking.ts';

/** Rae and Mia meet: one of two topics is discussed, Mia answers, and something is promised. Nothing is filed yet. */
export async function holdMeeting(url: string, name = 'one'): Promise<OneOnOneView> {
  const { view, session } = await joinLive(url, 'mia');
  await untilReady(session);
  await askAs(url, 'rae', 'POST', `/${view.id}/meeting`);
  const now = new Date().toISOString();
  const topic = (id: string, title: string) =>
    addItem(session.doc, { id, title, purpose: 'blockers', broughtBy: view.you, addedAt: now });
  topic(`discussed-${name}`, `Discussed ${name}`);
  topic(`waiting-${name}`, `Waiting ${name}`);
  setDiscussed(session.doc, `discussed-${name}`, now);
  itemTexts(session.doc, `discussed-${name}`)?.notes.insert(0, `Notes of ${name}.`);
  const questionId = view.openingQuestion.id;
  answerText(session.doc, { questionId, round: view.round, personId: view.you }).insert(0, `Answer ${name}`);
  await askAs(url, 'mia', 'POST', `/${view.id}/action-items`, {
    id: `action-${name}-0001`,
    text: `Promise ${name}`,
    ownerId: view.you,
    zone: 'Europe/Berlin',
    language: 'en',
  });
  await untilSaved(session);
  session.close();
  return view;
}

/** The titles on the agenda, and Mia's answer of the open round, as a panel reads them. */
export async function agendaNow(url: string) {
  const { view, session } = await joinLive(url, 'mia');
  await untilReady(session);
  const questionId = view.openingQuestion.id;
  const key = { questionId, round: view.round, personId: view.you };
  const seen = {
    titles: readAgenda(session.doc).map(({ title }) => title),
    answer: answerText(session.doc, key).toString(),
  };
  session.close();
  return { view, ...seen };
}
