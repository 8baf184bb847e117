import * as Y from 'yjs';
import { tenantId } from '../../sandbox/world/world.ts';
import { openAgenda } from '../../src/live/gate/authors.ts';
import type { Gate, Verdict } from '../../src/live/gate/gate.ts';
import { inAnHour, startLiveServer } from '../live/liveServer.ts';
import { memoryLog } from '../live/memoryLog.ts';

/**
 * The live part of the server with its log in memory, so that what it thinks is not hidden behind what it waits for:
 * node gateServerProcess.ts <with|without>. Its first message is its address.
 */
const [how = 'with'] = process.argv.slice(2);

/** Lets everything in, as if nobody looked. */
const openGate: Gate = {
  check: (_doc, update, author) => ({ kind: 'passed', update, author, clients: [], mergeSteps: 0 }),
  change(doc, author, edit): Verdict {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const before = Y.encodeStateVector(copy);
    edit(copy);
    return {
      kind: 'passed',
      update: Y.encodeStateAsUpdate(copy, before),
      author,
      clients: [],
      mergeSteps: 0,
    };
  },
  accept(doc, { update }) {
    const agenda = openAgenda(doc);
    agenda.bytes += update.length;
    agenda.entries += 1;
  },
  reject: () => {},
  learn: () => {},
};

process.once('disconnect', () => process.exit());
const { url } = await startLiveServer({
  log: memoryLog(),
  needs: {
    verifyToken: async (id) => ({ person: { id, tenantId, name: id }, expiresAt: inAnHour() }),
    ...(how === 'without' && { gate: openGate }),
  },
});
process.send?.(url);
