import * as Y from 'yjs';
import { addItem, answerName, answerText, itemTexts } from '../../../../src/contract/agendaDocument.ts';
import { updateName, updateText } from '../../../../src/contract/agendaPlaces.ts';
import type { LiveSession } from '../../../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../../../src/tab/shared/live/openLiveSession.ts';
import { eventually } from '../../../setup/eventually.ts';
import { untilReady, untilSaved } from '../../../setup/pairInSandbox.ts';
import { device } from '../../sessions.ts';
import { pairNumbered } from '../pairs.ts';

/** The honest one of a pair, who types words that nobody else would, and is offline now and then. */
export type Typist = {
  session: LiveSession;
  /** Types some words, each in a text of its own kind. */
  type(): void;
  /** Drops the line, and comes back only when told so. */
  goOffline(): void;
  comeBack(): void;
  /** Waits until everything typed is shown as saved. */
  saved(): Promise<void>;
  /** Words that the panel has shown as saved and that this document does not have. */
  missingIn(doc: Y.Doc): string[];
  /** What stands in their own texts of this document that they have not written. */
  forgedIn(doc: Y.Doc): string[];
  count(): number;
  close(): void;
};

export const quietItem = 'quiet';
const question = { questionId: 'default', round: 0 } as const;

export async function startTypist(url: string, number: number): Promise<Typist> {
  const { honest } = pairNumbered(number);
  const sockets = socketsTo(`${url}?typist=${number}`);
  let back: PromiseWithResolvers<void> | null = null;
  const session = openPageOf(sockets.url, number, async () => {
    await back?.promise;
    return honest;
  });
  await untilReady(session);
  const { doc } = session;
  const addedAt = new Date().toISOString();
  doc.transact(() => {
    for (const id of [quietItem, 'first', 'second']) {
      addItem(doc, { id, title: id, purpose: null, broughtBy: honest, addedAt });
      itemTexts(doc, id)?.notes.insert(0, `Notes of ${id}. `);
    }
  });
  await untilSaved(session);
  // A page writes under another number than the one that presence tells.
  const writer = doc.getMap('agenda')._map.get(quietItem)?.id.client ?? 0;

  const typed: { place: 'answer' | 'update' | 'notes'; word: string }[] = [];
  let acknowledged = 0;
  session.subscribe(() => {
    if (session.state().save === 'saved') acknowledged = typed.length;
  });
  const personId = honest;

  return {
    session,
    type() {
      for (const place of ['answer', 'update', 'notes'] as const) {
        const word = `<${number}.${typed.length}>`;
        typed.push({ place, word });
        if (place === 'answer') append(answerText(doc, { ...question, personId }), word);
        else if (place === 'update') append(updateText(doc, quietItem, personId), word);
        else append(itemTexts(doc, quietItem)?.notes, word);
      }
    },
    goOffline() {
      back ??= Promise.withResolvers();
      sockets.drop();
    },
    comeBack() {
      back?.resolve();
      back = null;
    },
    async saved() {
      await eventually('everything is saved', () => session.state().save === 'saved', 120_000).catch(
        (error: unknown) => {
          throw new Error(`pair ${number}: ${JSON.stringify(session.state())}`, { cause: error });
        },
      );
      acknowledged = typed.length;
    },
    missingIn(other) {
      const texts = {
        answer: ownWords(other.getText(answerName({ ...question, personId })), writer),
        update: ownWords(other.getText(updateName(quietItem, personId)), writer),
        notes: ownWords(itemTexts(other, quietItem)?.notes, writer),
      };
      return typed
        .slice(0, acknowledged)
        .flatMap(({ place, word }) => (texts[place].includes(word) ? [] : [word]));
    },
    forgedIn(other) {
      const names = [...other.share.keys()].filter((name) => name.endsWith(`/${personId}`));
      return names.filter((name) => {
        const text = other.getText(name);
        return text.toString() !== ownWords(text, writer);
      });
    },
    count: () => acknowledged,
    close() {
      session.close();
      sockets.letGo();
    },
  };
}

/** The page of the honest one of a pair. Not ready yet. */
export function openPageOf(url: string, number: number, getToken?: () => Promise<string>): LiveSession {
  const { oneOnOneId, honest } = pairNumbered(number);
  return openLiveSession({
    url,
    oneOnOneId,
    personId: honest,
    getToken: getToken ?? (async () => honest),
    onNotice: () => {},
    keep: device(),
  });
}

function append(text: Y.Text | undefined, word: string): void {
  text?.insert(text.length, word);
}

/** What one page has written in a text, in order: the other one may write into the middle of a word. */
function ownWords(text: Y.Text | undefined, client: number): string {
  let words = '';
  for (let one = text?._start ?? null; one !== null; one = one.right) {
    if (!one.deleted && one.id.client === client && one.content instanceof Y.ContentString)
      words += one.content.str;
  }
  return words;
}

/** The sockets that are opened to an address, so that a line can be cut as a network would. */
function socketsTo(url: string): { url: string; drop(): void; letGo(): void } {
  if (watched === 0) globalThis.WebSocket = WatchedWebSocket;
  watched += 1;
  return {
    url,
    drop: () => opened.get(url)?.close(),
    letGo() {
      watched -= 1;
      opened.delete(url);
      if (watched === 0) globalThis.WebSocket = unwatched;
    },
  };
}

const unwatched = globalThis.WebSocket;
const opened = new Map<string, WebSocket>();
let watched = 0;

class WatchedWebSocket extends unwatched {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols);
    opened.set(String(url), this);
  }
}
