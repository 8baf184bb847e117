import { cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as Y from 'yjs';
import { addItem, itemTexts, readAgenda, setSchemaVersion } from '../../src/contract/agendaDocument.ts';
import { Failure } from '../../src/contract/errors.ts';
import type { OneOnOneView } from '../../src/contract/http.ts';
import type { Notice } from '../../src/contract/notices.ts';
import { type TabStrings, tabEn } from '../../src/locales/en/panel.ts';
import type { Client } from '../../src/tab/shared/api/client.ts';
import type { LiveState } from '../../src/tab/shared/live/liveState.ts';
import type { Services } from '../../src/tab/shared/services/services.tsx';
import type { MeetingStage } from '../../src/tab/shared/teams/teamsHost.ts';
import { createThemeSource } from '../../src/tab/shared/theme/theme.tsx';
import { Tab, type TabProps } from '../../src/tab/Tab.tsx';
import { heldCadence } from './held/heldCadence.ts';
import { heldConnections } from './held/heldConnections.ts';
import { heldDeletions } from './held/heldDeletions.ts';
import { heldHistory } from './held/heldHistory.ts';
import { heldItems } from './held/heldItems.ts';
import { heldMeetings } from './held/heldMeetings.ts';
import { heldOutbox } from './held/heldOutbox.ts';
import { mia, rae, someView } from './held/someView.ts';

// Parts that are fetched later take their time on a busy machine: a bound for a broken case, not a measure.
configure({ asyncUtilTimeout: 20_000 });

const ready: LiveState = {
  phase: 'ready',
  save: 'saved',
  locked: null,
  present: [rae, mia],
  keptOffline: 0,
  keptOnDevice: true,
};

/** What a panel is shown with, where it is not the usual. */
export type ShownPanel = {
  view?: Partial<OneOnOneView>;
  live?: Partial<LiveState>;
  api?: Partial<Client['oneOnOnes']>;
  /** They have written notes of their own on this device. */
  usesNotes?: boolean;
  /** Nothing is to be deleted when left out. */
  deletions?: Client['deletions'];
  /** Holds no action items when left out. */
  actionItems?: Client['actionItems'];
  /** Nothing is kept on the device when left out. */
  actionOutbox?: Services['actionOutbox'];
  /** Nothing is set when left out. */
  cadence?: Client['cadence'];
  history?: Client['history'];
  meetings?: Client['meetings'];
  mine?: Client['myOneOnOnes'];
  stage?: MeetingStage;
  context?: TabProps['context'];
  /** English when left out. */
  words?: TabStrings;
  welcomed?: boolean;
  connections?: Client['connections'];
  photos?: Services['photos'];
  askConsent?: Services['askConsent'];
  /** Titles that wait already, each brought two weeks ago, by Rae unless said otherwise. */
  titles?: string[];
  broughtBy?: string;
};

/** Mia's tab on screen, over a real document and plain objects instead of a server and a socket. */
export function showPanel(given: ShownPanel = {}) {
  const doc = new Y.Doc();
  setSchemaVersion(doc);
  for (const title of given.titles ?? []) {
    addItem(doc, {
      id: title,
      title,
      purpose: null,
      broughtBy: given.broughtBy ?? rae,
      addedAt: '2026-11-10T09:00:00.000Z',
    });
  }
  const live = liveFeed({ ...ready, ...given.live });
  // Only a pair of whom nothing is on record is welcomed.
  const view = { ...someView, ...(given.welcomed === false && { round: 0 }), ...given.view };
  const theme = createThemeSource('default');
  const remembered = new Set(given.welcomed === false ? [] : [mia]);
  let notify = (_: Notice) => {};
  let letters = true;
  const settled: true[] = [];
  const openedChats: string[] = [];
  const notesLive = liveFeed(ready);
  const notesSession = {
    doc: new Y.Doc(),
    state: notesLive.state,
    subscribe: notesLive.subscribe,
    close: () => {},
  };
  render(
    <Tab
      context={
        given.context === undefined
          ? { place: 'sidePanel', chatId: '19:x@thread.v2', locale: 'en-gb' }
          : given.context
      }
      theme={theme}
      strings={given.words ?? tabEn}
      services={{
        api: { ...apiOf(view), ...given.api },
        actionItems: given.actionItems ?? heldItems(),
        cadence: given.cadence ?? heldCadence(),
        history: given.history ?? heldHistory(),
        meetings: given.meetings ?? heldMeetings({ ...someView, ...given.view }),
        myOneOnOnes: given.mine ?? {
          list: () => Promise.resolve({ oneOnOnes: [], today: someView.now.slice(0, 10), now: someView.now }),
        },
        stage: given.stage ?? null,
        connections: given.connections ?? heldConnections(),
        deletions: given.deletions ?? heldDeletions(),
        photos: given.photos ?? { read: async () => null },
        askConsent: given.askConsent ?? (async () => 'failed'),
        openChat: (chatId) => openedChats.push(chatId),
        openSession({ oneOnOneId, onNotice }) {
          if (oneOnOneId !== view.id) return notesSession;
          notify = onNotice;
          return { doc, state: live.state, subscribe: live.subscribe, close: () => {} };
        },
        actionOutbox: given.actionOutbox ?? heldOutbox(),
        device: {
          welcomed: (personId) => remembered.has(personId),
          rememberWelcomed: (personId) => void remembered.add(personId),
          usesNotes: () => given.usesNotes ?? false,
          rememberNotes: () => undefined,
          hasLetterKeys: () => letters,
          setLetterKeys(on) {
            letters = on;
          },
        },
        zone: () => 'Europe/Berlin',
      }}
      onReady={() => settled.push(true)}
    />,
  );
  return {
    doc,
    notes: notesSession.doc,
    theme,
    live,
    person: userEvent.setup(),
    remembered,
    settled,
    openedChats,
    notify: (notice: Notice) => notify(notice),
    titles: () => readAgenda(doc).map((item) => item.title),
    item: (id: string) => readAgenda(doc).find((item) => item.id === id),
    texts: (id: string) => itemTexts(doc, id),
  };
}

/** Titles on screen, from the top. */
export function titlesOnScreen(): string[] {
  return screen
    .queryAllByRole('listitem', { name: /^Topic: / })
    .map((item) => item.getAttribute('aria-label')?.replace('Topic: ', '') ?? '');
}

export const addBox = () => screen.findByRole('textbox', { name: 'Add a topic to the agenda' });

/** Takes every panel off the screen, and what its parts have put there. */
export function clearScreen(): void {
  cleanup();
  document.body.replaceChildren();
}

export function refuses(code: Failure['code']): () => Promise<never> {
  return () => Promise.reject(new Failure(code));
}

function apiOf(first: OneOnOneView): Client['oneOnOnes'] {
  let view = first;
  const change = (next: Partial<OneOnOneView>) => {
    view = { ...view, ...next, etag: `${view.etag}+` };
    return Promise.resolve(view);
  };
  return {
    open: () => Promise.resolve(view),
    read: () => Promise.resolve(view),
    changeQuestion: (_, { text }) => change({ openingQuestion: { ...view.openingQuestion, id: text, text } }),
    nameManager(_, { personId }) {
      const [one, two] = view.people;
      const role = (id: string) => (id === personId ? 'manager' : 'report');
      return change({
        people: [
          { ...one, role: role(one.id) },
          { ...two, role: role(two.id) },
        ],
      });
    },
  };
}

function liveFeed(first: LiveState) {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next: Partial<LiveState>) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}
