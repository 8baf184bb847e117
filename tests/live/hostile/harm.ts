import * as Y from 'yjs';
import {
  addItem,
  answerText,
  itemTexts,
  readAgenda,
  setRemoved,
} from '../../../src/contract/agendaDocument.ts';
import { updateAnswers } from '../../../src/contract/agendaPlaces.ts';
import { oneOnOneView } from '../../../src/contract/http.ts';
import type { LiveSession } from '../../../src/tab/shared/live/liveSession.ts';
import { eventually } from '../../setup/eventually.ts';
import { faultsOf } from './agendaOracle.ts';
import { ask } from './asking.ts';
import type { Pair } from './pairs.ts';
import { open, openPanelOf, words } from './stage.ts';

/** Milliseconds for one step of the honest one's: what takes longer is harm. */
const bearable = 10_000;

export type Look = {
  /** Words of the honest one that the hostile one may take away: the two share the text. */
  mayMiss?: readonly string[];
  /** What the honest one wrote beside, which must be there as well. */
  alsoThere?: readonly string[];
};

/** All that is wrong for the honest one of a pair: nothing, where nobody can harm them. */
export async function harmTo(url: string, pair: Pair, look: Look): Promise<string[]> {
  const panel = openPanelOf(url, pair);
  const harm: string[] = [];
  const attempt = async (what: string, act: () => Promise<string[]>) => {
    harm.push(...(await act().catch((error: unknown) => [`${what}: ${error}`])));
  };
  await attempt('panel', () => panelHarm(panel, pair, look));
  if (harm.length === 0) await attempt('edit', () => editHarm(panel));
  panel.close();
  await attempt('API', () => requestHarm(url, pair));
  return harm;
}

async function panelHarm(panel: LiveSession, { honest, hostile }: Pair, look: Look): Promise<string[]> {
  await eventually('the panel is ready', () => panel.state().phase === 'ready', bearable);
  const { locked } = panel.state();
  const text = textOf(panel.doc, honest.id);
  const expected = [...Object.values(words), ...(look.alsoThere ?? [])].filter(
    (word) => word !== words.filed && word !== words.device && !look.mayMiss?.includes(word),
  );
  return [
    ...(locked === null ? [] : [`the panel is locked: ${locked}`]),
    ...expected.filter((word) => !text.includes(word)).map((word) => `missing: ${word}`),
    ...foreignAnswers(panel.doc, honest.id, look),
    ...faultsOf(Y.encodeStateAsUpdate(panel.doc), [honest.id, hostile.id]).map((fault) => `stored: ${fault}`),
  ];
}

/** Answers are one's own: in that of the honest one nothing stands but what they wrote. */
function foreignAnswers(doc: Y.Doc, honest: string, { alsoThere = [] }: Look): string[] {
  const own = [...alsoThere, words.answer, words.asked, words.device].join(' ');
  const texts = [answerText(doc, { ...open, personId: honest }).toString()];
  for (const answers of updateAnswers(doc).values()) {
    texts.push(...answers.filter(({ personId }) => personId === honest).map(({ text }) => text));
  }
  return texts.filter((text) => !own.includes(text)).map((text) => `forged: ${text.slice(0, 40)}`);
}

export function textOf(doc: Y.Doc, personId: string): string {
  const items = readAgenda(doc).map(({ title, notes }) => `${title}\n${notes}`);
  const answers = [...updateAnswers(doc).values()].flat().map(({ text }) => text);
  return [...items, ...answers, answerText(doc, { ...open, personId }).toString()].join('\n');
}

/** They add a topic, write notes, see all of it saved, and take the topic away again. */
export async function editHarm({ doc, state }: LiveSession): Promise<string[]> {
  const id = `edit-${Math.random().toString(36).slice(2)}`;
  const personId = 'unknown';
  const broughtBy = readAgenda(doc).find((item) => item.id === 'waiting')?.broughtBy ?? personId;
  addItem(doc, { id, title: 'Added after it', purpose: null, broughtBy, addedAt: new Date().toISOString() });
  itemTexts(doc, id)?.notes.insert(0, 'With notes.');
  await eventually('the edit is saved', () => state().save === 'saved', bearable);
  setRemoved(doc, id, new Date().toISOString());
  await eventually('the removal is saved', () => state().save === 'saved', bearable);
  return state().locked === null ? [] : [`the panel is locked: ${state().locked}`];
}

/** Everything that the API answers about the past and the next meeting. The wrap-up is taken back in the end. */
async function requestHarm(url: string, { oneOnOneId, honest }: Pair): Promise<string[]> {
  const harm: string[] = [];
  const asked = async (method: string, path: string, body?: object, shows?: string) => {
    const { status, text } = await ask(url, honest.token, method, `/${oneOnOneId}${path}`, body);
    if (status !== 200) harm.push(`${method} ${path.replace(/\d{6}/, 'N')}: ${status} ${text.slice(0, 120)}`);
    else if (shows !== undefined && !text.includes(shows)) harm.push(`${method} ${path} misses ${shows}`);
    return status === 200 ? text : null;
  };
  await asked('GET', '/history', undefined, words.filed);
  await asked('GET', '/history/search?q=Filed', undefined, words.filed);
  const view = await asked('GET', '');
  const round = view === null ? open.round : oneOnOneView.parse(JSON.parse(view)).round;
  const filed = await asked('POST', '/wrap-up', { round }, words.talk);
  if (filed !== null) {
    await asked('GET', '/history', undefined, words.talk);
    await asked('GET', '/export?format=json', undefined, words.talk);
    await asked('GET', '/export?format=markdown', undefined, words.talk);
    await asked('POST', `/meetings/${JSON.parse(filed).id}/undo`);
  }
  await asked('GET', '/export?format=json', undefined, words.filed);
  await asked('POST', '/meetings/held-000000/items/filed/continue');
  return harm;
}
