import * as Y from 'yjs';
import { agendaSchemaVersion, schemaVersionOf } from '../../../contract/agendaDocument.ts';
import type { StopReason } from './afterClose.ts';
import { connectLater } from './connectLater.ts';
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
import { writeUnderOwnNumber } from './writingNumber.ts';

/** Milliseconds without a line in which the server still knows what it told meanwhile. */
const toldAgainFor = 60_000;

/** Opens the agenda document of a 1:1, and keeps it connected until it is closed or refused. */
export function openLiveSession(options: LiveSessionOptions): LiveSession {
  const { oneOnOneId, personId, onNotice } = options;
  const { doc, isDrawn } = documentFrom(options.known);
  writeUnderOwnNumber(doc);
  const kept = options.keep ?? keptInIndexedDb(oneOnOneId, personId);
  const feed = stateFeed(firstState);
  const own = pendingEdits(kept, review);
  const earlier = recoveredEdits(kept, doc, () => {
    unsaved = true;
    review();
  });

  /** What was drawn is in the database, and can be written in: edits wait on the device, as they do offline. */
  let ready = isDrawn;
  let wasUp = false;
  let stopped: StopReason | null = null;
  let unsaved = false;
  let storedAt: number | null = null;
  let downSince: number | null = performance.now();
  let lookAgain: ReturnType<typeof setTimeout> | undefined;

  const connection = connectLater({
    ...options,
    doc,
    afterPaint: isDrawn,
    changed: review,
    told(payload) {
      const notice = noticeFrom(payload);
      if (notice !== null) onNotice(notice);
    },
    stopped(why) {
      stopped = why;
      // What was refused would be refused again, and lock every later page. A text that is too large stays: it can be
      // sent once there is room.
      if (why === 'notFound' || why === 'tooLarge') return;
      own.stored();
      earlier.refused();
    },
  });
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (!connection.isFromServer(origin)) {
      // First of all: from then on the connection counts the edit as not stored.
      connection.edited(update);
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
    const back = downSince !== null && (wasUp || performance.now() - downSince > toldAgainFor);
    ready = true;
    wasUp = true;
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
      present: presentPeople(connection.presence(), personId),
      keptOffline: earlier.count(),
      keptOnDevice: own.safe(),
    });
  }

  function lockedBy(): LiveState['locked'] {
    if (stopped !== null && stopped !== 'notFound') return stopped;
    return schemaVersionOf(doc) > agendaSchemaVersion ? 'newerVersion' : null;
  }

  if (isDrawn) show();

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

/** A document that holds what is known already; an empty one where that cannot be read. */
function documentFrom(known: Uint8Array | undefined): { doc: Y.Doc; isDrawn: boolean } {
  const doc = new Y.Doc();
  if (known === undefined) return { doc, isDrawn: false };
  try {
    Y.applyUpdate(doc, known);
    return { doc, isDrawn: true };
  } catch {
    // What was applied of it must not stay.
    doc.destroy();
    return { doc: new Y.Doc(), isDrawn: false };
  }
}
