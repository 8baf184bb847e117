import * as z from 'zod';
import { tenantId } from '../../../../sandbox/world/world.ts';
import { inAnHour, startLiveServer } from '../../liveServer.ts';

/**
 * The live part of the server, with its log in memory and with room for thousands of updates a second, in a process
 * of its own. Its first message is its address. Asked for a 1:1 it answers with what is stored of it; asked to restart
 * it does so, keeping the log.
 */
const asked = z.union([z.object({ stored: z.string() }), z.object({ restart: z.literal(true) })]);

const needs = {
  verifyToken: async (token: string) => ({
    person: { id: token, tenantId, name: token },
    expiresAt: inAnHour(),
  }),
  // What is under test here is each single update; how many come is another matter.
  limits: {
    messagesPerTenSeconds: 1e9,
    bytesPerTenSeconds: 1e12,
    connectionsPerPerson: 1e6,
    questionsPerTenSeconds: 1e9,
    connectsPerMinute: 1e9,
    drawnBytesPerTenSeconds: 1e12,
    strangersPerAddress: 1e6,
  },
  gateLimits: { mergeStepsPerPerson: 1e12, mergeStepsPerSecond: 1e12 },
};

process.once('disconnect', () => process.exit());
let server = await startLiveServer({ needs });

process.on('message', (message) => {
  void answer(asked.parse(message)).then((said) => process.send?.(said));
});
process.send?.(server.url);

async function answer(request: z.infer<typeof asked>): Promise<object> {
  if ('restart' in request) {
    server = await server.restart();
    return {};
  }
  const { snapshot, entries, quarantined } = server.log.stored(request.stored);
  return {
    updates: [...(snapshot ? [snapshot.value.state] : []), ...entries.map(({ update }) => update)].map(
      (bytes) => Buffer.from(bytes).toString('base64'),
    ),
    quarantined: quarantined.length,
    logged: server.logged.map((line) => JSON.stringify(line)),
  };
}
