import websocket from '@fastify/websocket';
import { type Extension, Hocuspocus } from '@hocuspocus/server';
import { Failure } from '../contract/errors.ts';
import { liveLimits, livePath } from '../contract/live.ts';
import type { Notice } from '../contract/notices.ts';
import { createAgendaLog } from './agendaLog.ts';
import { agendaStates } from './agendaStates.ts';
import { closeGracefully } from './closeGracefully.ts';
import { compaction } from './compaction.ts';
import { editsAfterRecording } from './editsAfterRecording.ts';
import { serverAuthor } from './gate/author.ts';
import { createGate } from './gate/gate.ts';
import { gateLimits } from './gate/gateLimits.ts';
import type { Live, LiveDependencies, LiveLimits, LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';
import { loadAgenda } from './loadAgenda.ts';
import { missedNotices } from './missedNotices.ts';
import { createPeers, noPeers, type Peers, type PeersDependencies } from './peers.ts';
import { createPersonLimits } from './personLimits.ts';
import { peopleIn, presenceExtension } from './presence.ts';
import { purgeAgenda, shutAgenda } from './purge.ts';
import { RefusedUpdate } from './refused.ts';
import { serverEdit, serverRead } from './serverEdit.ts';
import { signIn } from './signIn.ts';
import { createSocketGate } from './socketGate.ts';
import { watchUpgrades } from './upgrades.ts';
import { writeAhead } from './writeAhead.ts';

/** Milliseconds without any message after which a connection counts as dead. Open tabs send one every 15-60 s. */
const silence = 180_000;

/** Milliseconds for a client to answer the close of its connection before the socket is cut. */
const leaveWithin = 5_000;

/** The agenda documents of this process: one Yjs document per 1:1, each update stored before anyone hears of it. */
export function createLive(dependencies: LiveDependencies): Live {
  const { log, clock, logger } = dependencies;
  const limits: LiveLimits = { ...liveLimits, ...dependencies.limits };
  const agendaLog = createAgendaLog(log, clock, dependencies.newId);
  const boundsOfGate = { ...gateLimits, ...dependencies.gateLimits };
  const gate = dependencies.gate ?? createGate(limits, boundsOfGate);
  const people = createPersonLimits(limits, boundsOfGate, () => performance.now());
  const late = missedNotices();
  const peers = peersOf(dependencies, {
    agendaLog,
    gate,
    heardNotice: showNotice,
    heardShut: shutHere,
    hocuspocus: () => hocuspocus,
  });
  let closing: Promise<void> | null = null;

  const hocuspocus = new Hocuspocus<LiveContext>({
    quiet: true,
    timeout: silence,
    // In the order in which a connection meets them.
    extensions: [
      signIn(dependencies, limits, people),
      loadAgenda({ log, agendaLog, peers }, clock, logger),
      presenceExtension((oneOnOneId) => {
        peers.presenceChanged(oneOnOneId);
        dependencies.publish({ kind: 'presenceChanged', oneOnOneId });
      }),
      writeAhead({ gate, agendaLog, catchUp: peers.catchUp }, people, logger),
      editsAfterRecording(dependencies.publish, logger),
      compaction(log, agendaLog, clock, logger, () => closing !== null),
      late.extension,
    ].map((extension) => guarded(extension, logger)),
  });
  const socketGate = createSocketGate(hocuspocus, limits, people, logger);
  const edit = serverEdit(hocuspocus, agendaLog, gate);
  const read = serverRead(hocuspocus);
  const states = agendaStates(hocuspocus, logger);

  async function shutHere(oneOnOneId: string): Promise<void> {
    states.letGo(oneOnOneId);
    await shutAgenda(hocuspocus, agendaLog, oneOnOneId);
  }

  function showNotice(oneOnOneId: string, notice: Notice): void {
    late.note(oneOnOneId, notice);
    hocuspocus.documents.get(oneOnOneId)?.broadcastStateless(JSON.stringify(notice));
  }

  const live: Live = {
    async register(app) {
      const upgrades = watchUpgrades(app.server, logger);
      await app.register(websocket, {
        options: { maxPayload: limits.messageBytes },
        preClose: async () => {
          await live.close();
          upgrades.endWithin(leaveWithin);
        },
        // `ws` closes a faulty socket itself, with the right code; cutting it here would swallow that.
        errorHandler: (err) => logger.info({ err }, 'A live connection broke'),
      });
      app.get(livePath, { websocket: true }, (socket, request) => socketGate.take(socket, request.ip));
    },
    async edit(oneOnOneId, by, change) {
      if (closing !== null) throw new Failure('unavailable');
      await peers.beUpToDate(oneOnOneId);
      await edit(oneOnOneId, by, change);
    },
    async read(oneOnOneId, look) {
      if (closing !== null) throw new Failure('unavailable');
      await peers.beUpToDate(oneOnOneId);
      return await read(oneOnOneId, look);
    },
    async state(oneOnOneId) {
      if (closing !== null) throw new Failure('unavailable');
      return await states.read(oneOnOneId);
    },
    async purge(oneOnOneId, change) {
      await live.edit(oneOnOneId, serverAuthor, change);
      await purgeAgenda(log, oneOnOneId, clock, logger);
    },
    async shut(oneOnOneId) {
      await shutHere(oneOnOneId);
      await peers.shut(oneOnOneId);
    },
    notify(oneOnOneId, notice) {
      showNotice(oneOnOneId, notice);
      peers.notify(oneOnOneId, notice);
    },
    peopleHere: peers.peopleHere,
    peopleIn: (oneOnOneId) => peopleIn(hocuspocus.documents.get(oneOnOneId)),
    close() {
      closing ??= closeGracefully(socketGate, agendaLog, hocuspocus);
      states.letGo();
      peers.stop();
      return closing;
    },
    stats: () => ({
      agendas: hocuspocus.getDocumentsCount(),
      sockets: socketGate.sockets(),
      pendingAppends: agendaLog.pending(),
    }),
  };
  return live;
}

/** Who else has these agendas open, where they are kept in a database that others read as well. */
function peersOf(
  { feed, log, isAlone = () => true, name, newId, logger }: LiveDependencies,
  parts: Pick<PeersDependencies, 'agendaLog' | 'gate' | 'heardNotice' | 'heardShut' | 'hocuspocus'>,
): Peers {
  if (feed === undefined) return noPeers(parts.hocuspocus);
  return createPeers({ ...parts, feed, log, isAlone, name: name ?? newId(), newId, logger });
}

/** Hooks whose rejection stops something, and is caught by Hocuspocus. All others end the process. */
const gates: ReadonlySet<string> = new Set(['onAuthenticate', 'onLoadDocument', 'beforeHandleAwareness']);

type Hook = (payload: unknown) => Promise<unknown>;

/**
 * The same extension, unable to do harm: what a hook throws goes to our logger, and only a gate still rejects, with
 * nothing in it for Hocuspocus to print.
 */
function guarded(extension: Extension<LiveContext>, logger: LiveLogger): Extension<LiveContext> {
  const hooks = Object.entries(extension).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const hook: Hook = value.bind(extension);
    return [name, (payload: unknown) => runSafely(name, hook, payload, logger)];
  });
  // The same names with the same kinds of values, which Object.fromEntries cannot say.
  return Object.fromEntries(hooks) as Extension<LiveContext>;
}

async function runSafely(name: string, hook: Hook, payload: unknown, logger: LiveLogger): Promise<unknown> {
  try {
    return await hook(payload);
  } catch (err) {
    if (!(err instanceof RefusedUpdate))
      logger.error({ hook: name, err }, 'A hook of the living agenda failed');
    if (gates.has(name)) throw new RefusedUpdate();
    return undefined;
  }
}
