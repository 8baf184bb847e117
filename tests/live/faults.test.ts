import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { liveLimits } from '../../src/contract/live.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { eventually } from '../setup/eventually.ts';
import { between, seededRandom } from '../setup/seededRandom.ts';
import { ines, type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { answer, kinds, message, openRawLine, type RawLine, signInAs, update } from './rawConnection.ts';
import { openPanel, type Panel, ready, saved } from './sessions.ts';

let server: LiveServer;
let bystander: Panel;
let line: RawLine;

beforeEach(async () => {
  server = await startLiveServer();
  bystander = openPanel(server, mia);
  await ready(bystander);
  addItem(bystander.doc, {
    id: 'scope',
    title: 'Scope',
    purpose: null,
    broughtBy: mia.id,
    addedAt: '2026-11-22T10:00:00.000Z',
  });
  await saved(bystander);
  line = await openRawLine(server);
});

afterEach(async () => {
  bystander.close();
  line.close();
  await server.stop();
});

/** What a signed-in client that is not ours might send. */
const faults: [what: string, messages: (Uint8Array<ArrayBuffer> | string)[], code: number][] = [
  ['words instead of bytes', ['hello'], closeCodes.malformed],
  ['nothing at all', [new Uint8Array()], closeCodes.malformed],
  ['an address cut short', [Uint8Array.of(80, 1, 2)], closeCodes.malformed],
  ['a number without an end', [Uint8Array.from({ length: 20 }, () => 255)], closeCodes.malformed],
  ['a kind that does not exist', [message(pairId, 99)], closeCodes.malformed],
  ['a message to all panels', [message(pairId, kinds.stateless, 'hi')], closeCodes.malformed],
  ['a message between servers', [message(pairId, kinds.broadcast, 'hi')], closeCodes.malformed],
  [
    'a sync step that does not exist',
    [message(pairId, kinds.sync, 7, Uint8Array.of(0))],
    closeCodes.malformed,
  ],
  ['a sync message without a body', [message(pairId, kinds.sync, 2)], closeCodes.malformed],
  ['an update that is none', [update(pairId, Uint8Array.of(1, 2, 3))], closeCodes.malformed],
  ['offline edits that are none', [answer(pairId, Uint8Array.of(9, 9, 9))], closeCodes.malformed],
  ['a state that is none', [message(pairId, kinds.sync, 0, Uint8Array.of(5))], closeCodes.malformed],
  [
    'a presence that is none',
    [message(pairId, kinds.presence, Uint8Array.of(1, 1, 1))],
    closeCodes.malformed,
  ],
  ['a presence without JSON', [message(pairId, kinds.presence, message(1, 7, 1, '{'))], closeCodes.malformed],
  ['a crowd of presences', [message(pairId, kinds.presence, message(5_000))], closeCodes.malformed],
  ['a second agenda over one line', [update(`${pairId}x`, Uint8Array.of(0, 0))], closeCodes.malformed],
  ['a message over its limit', [new Uint8Array(liveLimits.messageBytes + 1)], closeCodes.tooLarge],
  [
    'too many messages',
    Array.from({ length: liveLimits.messagesPerTenSeconds + 50 }, () => update(pairId, Uint8Array.of(0, 0))),
    closeCodes.tooMany,
  ],
  [
    'too many bytes',
    Array<Uint8Array<ArrayBuffer>>(9).fill(
      message(pairId, kinds.sync, 0, longState(liveLimits.messageBytes - 4_000)),
    ),
    closeCodes.tooMany,
  ],
];

describe('a connection that sends what it should not is closed, and nobody else notices', () => {
  test.each(faults)('%s', async (_, messages, code) => {
    line.send(signInAs(pairId, rae.id));
    await eventually('it is signed in', () => line.received.includes(kinds.signIn));
    line.send(...messages);
    expect(await line.closed).toBe(code);
    await unharmed();
  });

  test('an agenda over its limit', async () => {
    const small = await startLiveServer({ needs: { limits: { documentBytes: 4_000 } } });
    // While somebody else is there, the agenda stays open and its log is not compacted.
    const other = await openRawLine(small);
    other.send(signInAs(pairId, mia.id));
    await eventually('the other is there', () => other.received.includes(kinds.signIn));
    const own = await openRawLine(small);
    own.send(signInAs(pairId, rae.id), update(pairId, paste(1_500)));
    await eventually('it is stored', () => own.received.includes(kinds.stored));
    own.send(update(pairId, paste(1_500)));
    expect(await own.closed).toBe(closeCodes.tooLarge);
    expect(small.log.stored(pairId).entries).toHaveLength(2);
    await small.stop();
  });

  test('random bytes after sign-in, a thousand times: each is closed or ignored, the server lives', async () => {
    const random = seededRandom(20_261_122);
    const valid = update(pairId, Y.encodeStateAsUpdate(bystander.doc));
    for (let each = 0; each < 100; each += 1) {
      const stray = await openRawLine(server);
      stray.send(signInAs(pairId, rae.id));
      for (let harmed = 0; harmed < 10; harmed += 1) {
        const bytes = valid.slice(0, between(random, 1, valid.length));
        for (let flip = 0; flip < 3; flip += 1)
          bytes[between(random, 0, bytes.length - 1)] = between(random, 0, 255);
        if (stray.isOpen()) stray.send(bytes);
      }
      stray.close();
      await stray.closed;
    }
    await eventually('all have left', () => server.live.stats().sockets === 2);
    const late = openPanel(server, rae);
    await ready(late);
    expect(readAgenda(late.doc)).toEqual(readAgenda(bystander.doc));
    late.close();
  });
});

describe('a connection that may not come in is told why', () => {
  const others = joinOneOnOneId(mia.tenantId, mia.id, ines.id);
  test.each([
    ['an unknown token', pairId, 'forged', closeCodes.unauthorized],
    ['an empty token', pairId, '', closeCodes.unauthorized],
    ['a third person', pairId, ines.id, closeCodes.notFound],
    ['one of the two, for another 1:1', others, rae.id, closeCodes.notFound],
    ['a name that is no 1:1', 'agenda', rae.id, closeCodes.notFound],
    ['a name with a session in it', `${pairId}\0abc`, rae.id, closeCodes.malformed],
    ['a name without letters', '', rae.id, closeCodes.notFound],
  ])('%s', async (_, address, token, code) => {
    line.send(signInAs(address, token));
    expect(await line.closed).toBe(code);
    await unharmed();
  });

  test('somebody who never says who they are is cut off', async () => {
    const strict = await startLiveServer({ needs: { limits: { signInWithin: 50 } } });
    const silent = await openRawLine(strict);
    expect(await silent.closed).toBe(closeCodes.unauthorized);
    await strict.stop();
  });

  test('a stranger cannot fill the memory before the token was checked', async () => {
    const room = update(pairId, paste(liveLimits.messageBytes - 1_000));
    line.send(room, room);
    expect(await line.closed).toBe(closeCodes.tooMany);
  });

  test('more connections to one agenda than one person has; the other one comes in nevertheless', async () => {
    const narrow = await startLiveServer({ needs: { limits: { connectionsPerPerson: 1 } } });
    const first = openPanel(narrow, rae);
    await ready(first);
    const second = await openRawLine(narrow);
    second.send(signInAs(pairId, rae.id));
    expect(await second.closed).toBe(closeCodes.tooMany);
    const other = openPanel(narrow, mia);
    await ready(other);
    other.close();
    first.close();
    await narrow.stop();
  });

  test('while access cannot be checked, the client is asked to come again', async () => {
    const blind = await startLiveServer({ needs: { mayEdit: () => Promise.reject(new Error('down')) } });
    const visitor = await openRawLine(blind);
    visitor.send(signInAs(pairId, rae.id));
    expect(await visitor.closed).toBe(closeCodes.unavailable);
    await blind.stop();
  });
});

/** The other person goes on, and what is stored is what they see. */
async function unharmed(): Promise<void> {
  addItem(bystander.doc, {
    id: 'after',
    title: 'After',
    purpose: null,
    broughtBy: mia.id,
    addedAt: '2026-11-22T10:00:00.000Z',
  });
  await saved(bystander);
  const late = openPanel(server, rae);
  await ready(late);
  expect(readAgenda(late.doc).map(({ id }) => id)).toEqual(['scope', 'after']);
  late.close();
}

/** A state of so many bytes, about. */
function longState(bytes: number): Uint8Array {
  const clients = Math.floor(bytes / 6);
  return message(clients, ...Array.from({ length: clients }, (_, client) => [2 ** 31 + client, 1]).flat());
}

/** Words of Rae's, in her own answer. */
function paste(bytes: number): Uint8Array {
  const doc = new Y.Doc();
  doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'.repeat(bytes));
  return Y.encodeStateAsUpdate(doc);
}
