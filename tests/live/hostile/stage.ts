import * as Y from 'yjs';
import {
  addItem,
  answerText,
  itemTexts,
  readItem,
  setDiscussed,
} from '../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../src/contract/agendaPlaces.ts';
import { livePath } from '../../../src/contract/live.ts';
import type { LiveSession } from '../../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../../src/tab/shared/live/openLiveSession.ts';
import { eventually } from '../../setup/eventually.ts';
import { untilReady, untilSaved } from '../../setup/pairInSandbox.ts';
import { device } from '../sessions.ts';
import { ask } from './asking.ts';
import { frames, type HostileLine, openHostileLine } from './hostileConnection.ts';
import type { Pair } from './pairs.ts';

/** The opening question of every pair here, and the round that is open: one meeting is on record. */
export const open = { questionId: 'default', round: 1 } as const;

/** What the honest one wrote, by where it stands. None of it may ever be missing, unless the two share the text. */
export const words = {
  filed: 'Filed topic',
  talk: 'Talked about',
  talkNotes: 'Honest notes.',
  waiting: 'Waiting topic',
  answer: 'Honest answer.',
  asked: 'Honest status.',
  device: 'Typed on a train.',
} as const;

/** What of an agenda somebody needs to know who makes an update up. */
export type Known = {
  pair: Pick<Pair, 'oneOnOneId'> & { honest: { id: string }; hostile: { id: string } };
  /** The hostile one's copy of the agenda. */
  doc: Y.Doc;
  /** The honest one's panel. */
  panel: { doc: Y.Doc };
  /** A second device of the honest one, which is offline; what it has written so far was synced. */
  device: Y.Doc;
};

/** An agenda in use by both, as the hostile one finds it. */
export type Stage = Known & {
  pair: Pair;
  url: string;
  /** Their line, signed in. */
  line: HostileLine;
  /** Updates that they have sent on it so far, after they had set the stage. */
  sent: number;
  /** A further line of theirs. */
  connect(): Promise<HostileLine>;
  /** A line of the honest one's, on which nothing is written. */
  witness: HostileLine;
  /** Lines that stay open while the honest one's harm is looked for. */
  whileOpen: HostileLine[];
  /** The honest one's panel, open all the while. */
  panel: LiveSession;
};

/**
 * Two people who have met once, and have both written since. The honest one's device has its own client of Yjs, of
 * which the hostile one sees the number.
 */
export async function setStage(url: string, pair: Pair): Promise<Stage> {
  const panel = openPanelOf(url, pair);
  await untilReady(panel);
  const { honest, hostile, oneOnOneId } = pair;
  panel.doc.transact(() => writeRecorded(panel.doc, pair));
  await untilSaved(panel);
  const wrapped = await ask(url, honest.token, 'POST', `/${oneOnOneId}/wrap-up`, { round: 0 });
  if (wrapped.status !== 200) throw new Error(`The first meeting was not wrapped up: ${wrapped.status}`);

  const line = await openHostileLine(liveUrl(url), oneOnOneId, hostile.token);
  const doc = await copyOf(panel);
  const theirs = editsOf(doc, () => writeTheirs(doc, pair));
  for (const update of theirs) line.send(frames(oneOnOneId).update(update));
  await line.answered();
  await eventually('their items', () => readItem(panel.doc, 'theirs'));

  const offline = new Y.Doc();
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(panel.doc));
  const own = editsOf(offline, () => writeOwn(offline, pair));
  panel.doc.transact(() => {
    for (const update of own) Y.applyUpdate(panel.doc, update);
  });
  await untilSaved(panel);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(panel.doc));
  const connect = () => openHostileLine(liveUrl(url), oneOnOneId, hostile.token);
  const witness = await openHostileLine(liveUrl(url), oneOnOneId, honest.token);
  return { pair, url, doc, line, sent: 0, connect, whileOpen: [line], panel, witness, device: offline };
}

/** What the two talked about the first time. */
export function writeRecorded(doc: Y.Doc, { honest }: Known['pair']): void {
  add(doc, { id: 'filed', title: words.filed, broughtBy: honest.id });
  setDiscussed(doc, 'filed', new Date().toISOString());
}

/** What the hostile one has on the agenda. */
export function writeTheirs(doc: Y.Doc, { hostile }: Known['pair']): void {
  add(doc, { id: 'asked', title: 'How is the budget?', broughtBy: hostile.id, isUpdate: true });
  add(doc, { id: 'theirs', title: 'Hostile topic', broughtBy: hostile.id });
  answerText(doc, { ...open, personId: hostile.id }).insert(0, 'Hostile answer.');
}

/** What the honest one has there. */
export function writeOwn(doc: Y.Doc, { honest }: Known['pair']): void {
  add(doc, { id: 'talk', title: words.talk, broughtBy: honest.id });
  add(doc, { id: 'waiting', title: words.waiting, broughtBy: honest.id });
  add(doc, { id: 'status', title: 'Is the move done?', broughtBy: honest.id, isUpdate: true });
  itemTexts(doc, 'talk')?.notes.insert(0, words.talkNotes);
  setDiscussed(doc, 'talk', new Date().toISOString());
  answerText(doc, { ...open, personId: honest.id }).insert(0, words.answer);
  updateText(doc, 'asked', honest.id).insert(0, words.asked);
}

function add(doc: Y.Doc, item: { id: string; title: string; broughtBy: string; isUpdate?: boolean }): void {
  addItem(doc, { purpose: null, addedAt: new Date().toISOString(), ...item });
}

/** The panel of the honest one. Not ready yet. */
export function openPanelOf(url: string, { oneOnOneId, honest }: Pair): LiveSession {
  return openLiveSession({
    url: liveUrl(url),
    oneOnOneId,
    personId: honest.id,
    getToken: async () => honest.token,
    onNotice: () => {},
    keep: device(),
  });
}

/** What these edits of a document are as updates: one for each transaction. */
export function editsOf(doc: Y.Doc, edit: () => void): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array) => updates.push(update);
  doc.on('update', note);
  doc.transact(edit);
  doc.off('update', note);
  return updates;
}

/** What a panel shows, once the server has taken the filed topic off it. */
async function copyOf(panel: LiveSession): Promise<Y.Doc> {
  await eventually('the filed topic has left', () => panel.doc.getMap('filed').has('item/filed'));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(panel.doc));
  return doc;
}

function liveUrl(url: string): string {
  return url.replace(/^http/, 'ws') + livePath;
}
