import * as z from 'zod';
import { inProcessEndpoint, sandboxKey } from '../../../sandbox/cosmos/embeddedCosmos.ts';
import { startSandbox } from '../../../sandbox/sandbox.ts';
import { openStorage } from '../../../src/storage/openStorage.ts';
import { someOneOnOne } from '../../storage/someOneOnOne.ts';
import { pairNumbered } from './pairs.ts';

/**
 * The whole server in a process of its own: node serverProcess.ts <data folder> <port>. Its first message is its url.
 * Asked for so many pairs, it makes their records and answers with tokens. What nobody catches ends it, as it would
 * end the real one.
 */
const [dataDir = '', port = ''] = process.argv.slice(2);
const asked = z.object({ pairs: z.number() });

process.once('disconnect', () => process.exit());
const sandbox = await startSandbox({ dataDir, port: Number(port) });

process.on('message', (message) => {
  void makePairs(asked.parse(message).pairs).then((pairs) => process.send?.(pairs));
});
process.send?.(sandbox.url);

async function makePairs(count: number) {
  const storage = await openStorage({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: sandbox.cosmos.httpClient,
    database: 'opener',
    createContainers: false,
  });
  const pairs = await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const { oneOnOneId, honest, hostile } = pairNumbered(number);
      await storage.oneOnOnes.create(oneOnOneId, {
        ...someOneOnOne(oneOnOneId),
        people: [
          { id: honest, name: 'Honest', role: null, language: null },
          { id: hostile, name: 'Hostile', role: null, language: null },
        ],
        round: 0,
        lastTime: null,
        running: null,
        agendaIsBehind: false,
        earlierQuestions: [],
        chatIds: [],
      });
      const tokenOf = (id: string) =>
        sandbox.standIns.issuer.tokenFor({ id, name: id, upn: `${id}@opener.example` });
      return {
        oneOnOneId,
        honest: { id: honest, token: await tokenOf(honest) },
        hostile: { id: hostile, token: await tokenOf(hostile) },
      };
    }),
  );
  storage.close();
  return pairs;
}
