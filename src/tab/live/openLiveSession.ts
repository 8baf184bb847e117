import * as Y from 'yjs';
import { agendaSchemaVersion, schemaVersionOf } from '../../contract/agendaDocument.ts';
import type { StopReason } from './afterClose.ts';
import { stayConnected } from './connection.ts';
import { keptInIndexedDb } from './keptInIndexedDb.ts';
import type { LiveSession, LiveSessionOptions } from './liveSession.ts';
import { firstState, type LiveState } from './liveState.ts';
import { networkEvents } from './networkEvents.ts';
import { noticeFrom } from './noticeFrom.ts';
import { pendingEdits } from './pendingEdits.ts';
import { presentPeople } from './presentPeople.ts';
import { fromDevice, recoveredEdits } from './recoveredEdits.ts';
import { saveStatus } from './saveStatus.ts';
import { stateFeed } from './stateFeed.ts';

/** Opens the agenda document of a 1:1, and keeps it connected until it is closed or refused. */
export function openLiveSession(options: LiveSessionOptions): LiveSession {
  const { oneOnOneId, personId, onNotice } = options;
  const doc = new Y.Doc();
  const kept = options.keep ?? keptInIndexedDb(oneOnOneId, personId);
  const feed = stateFeed(firstState);
  const own = pendingEdits(kept, review);
  const earlier = recoveredEdits(kept, doc, () => {
    unsaved = true;
    review();
  });

  let ready = false;
  let stopped: StopReason | null = null;
  let unsaved = false;
  let storedAt: number | null = null;
  let downSince: number | null = performance.now();
  let lookAgain: ReturnType<typeof setTimeout> | undefined;

  const connection = stayConnected({
    ...options,
    doc,
    changed: review,
    stopped(why) {
      stopped = why;
      // What was refused would be refused again, and lock every later page. A text that is too large stays: it can be
      // sent once there is room.
      if (why === 'notFound' || why === 'tooLarge') return;
      own.stored();
      earlier.refused();
    },
  });
  const { provider } = connection;
  provider.setAwarenessField('personId', personId);
  provider.on('awarenessChange', review);
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const notice = noticeFrom(payload);
    if (notice !== null) onNotice(notice);
  });
  // Listens after the connection does, which by then counts the edit as not stored.
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== provider) {
      unsaved = true;
      if (origin !== fromDevice) own.add(update);
    }
    review();
  });
  const stopListening = networkEvents({
    online: connection.hurry,
    offline: connection.drop,
    leaving: connection.flush,
  });

  function review(): void {
    noteConnection();
    if (unsaved && connection.allStored()) {
      unsaved = false;
      storedAt = performance.now();
      own.stored();
      earlier.stored();
    }
    show();
  }

  function noteConnection(): void {
    if (!connection.isUp()) {
      downSince ??= performance.now();
      return;
    }
    const back = ready && downSince !== null;
    ready = true;
    downSince = null;
    earlier.bringIn();
    // What the server told while nobody listened.
    if (back) onNotice({ kind: 'oneOnOneChanged' });
  }

  function show(): void {
    const now = performance.now();
    const { save, lookAgainAt } = saveStatus({ unsaved, storedAt, downSince, now }, feed.state().save);
    clearTimeout(lookAgain);
    if (lookAgainAt !== null) lookAgain = setTimeout(show, lookAgainAt - now);
    feed.publish({
      phase: stopped === 'notFound' ? 'refused' : ready ? 'ready' : 'connecting',
      save,
      locked: lockedBy(),
      present: presentPeople(provider.awareness?.getStates().values() ?? [], personId),
      keptOffline: earlier.count(),
      keptOnDevice: own.safe(),
    });
  }

  function lockedBy(): LiveState['locked'] {
    if (stopped !== null && stopped !== 'notFound') return stopped;
    return schemaVersionOf(doc) > agendaSchemaVersion ? 'newerVersion' : null;
  }

  return {
    doc,
    state: feed.state,
    subscribe: feed.subscribe,
    close() {
      stopListening();
      connection.stop();
      doc.destroy();
      // Last, because leaving is itself a change that is looked at.
      clearTimeout(lookAgain);
    },
  };
}
