import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';
import { type Bytes, frames, fromTheBeginning } from '../hostileConnection.ts';
import type { Kind } from '../kind.ts';
import type { Stage } from '../stage.ts';
import { contents, item, structUpdate } from '../structs.ts';
import { fill } from './dear.ts';
import { ownClient } from './ownClient.ts';

/** Milliseconds that a flood goes on, unless the server ends it. */
const floodFor = 1_500;

/** Messages between two breaths of the sender. */
const burst = 50;

/** The same again and again, on so many lines at once. */
const flood = (
  name: string,
  expected: Kind['expected'],
  message: (stage: Stage, n: number) => Bytes,
  { lines = 1, filled = 0 } = {},
): Kind => ({
  name,
  expected,
  isDear: true,
  async act(stage) {
    await fill(stage, filled);
    const all = [stage.line];
    while (all.length < lines) all.push(await stage.connect());
    const end = performance.now() + floodFor;
    let sent = 0;
    while (performance.now() < end && all.some((line) => line.closed() === null)) {
      for (const line of all) for (let n = 0; n < burst; n += 1) line.send(message(stage, sent++));
      await new Promise((done) => setTimeout(done, 5));
    }
    for (const line of all.slice(1)) line.close();
  },
});

const questionOf = ({ pair }: Stage) => frames(pair.oneOnOneId).question(fromTheBeginning);

const ownAnswer = ({ pair }: Stage) => `answer/default/1/${pair.hostile.id}`;

/** Too much of what by itself is allowed. */
export const floodKinds: readonly Kind[] = [
  flood('questions for the whole of a long agenda', 'refused', questionOf, { filled: 30 }),
  flood('questions for the whole of a long agenda, on six lines', 'refused', questionOf, {
    lines: 6,
    filled: 30,
  }),
  flood('questions for nothing', 'refused', ({ doc, pair }) =>
    frames(pair.oneOnOneId).question(Y.encodeStateVector(doc)),
  ),
  flood('questions with a state vector of 4,000 clients', 'refused', ({ pair }) =>
    frames(pair.oneOnOneId).question(manyClients),
  ),
  flood('answers that hold nothing new', 'refused', ({ doc, pair }) =>
    frames(pair.oneOnOneId).answer(Y.encodeStateAsUpdate(doc)),
  ),
  flood('empty updates', 'refused', ({ pair }) => frames(pair.oneOnOneId).update(Uint8Array.of(0, 0))),
  flood('empty answers', 'refused', ({ pair }) => frames(pair.oneOnOneId).answer(Uint8Array.of(0, 0))),
  flood('updates of one letter, without end', 'either', (stage, n) => {
    const from = { client: letterClient, clock: n };
    if (n === 0) letterClient = from.client = ownClient().client;
    return frames(stage.pair.oneOnOneId).update(
      structUpdate(from, [item({ root: ownAnswer(stage) }, contents.string('x'))]),
    );
  }),
  flood('presence with a giant state', 'refused', ({ pair }, n) =>
    frames(pair.oneOnOneId).presence(
      presenceOf(7, n + 1, { personId: pair.hostile.id, note: 'x'.repeat(100_000) }),
    ),
  ),
  flood('presence of many ids', 'refused', ({ pair }, n) =>
    frames(pair.oneOnOneId).presence(presenceOf(n + 1, 1, { personId: pair.honest.id })),
  ),
  {
    name: '40 lines of one person',
    expected: 'either',
    isDear: true,
    async act(stage) {
      const lines = await Promise.all(Array.from({ length: 40 }, () => stage.connect()));
      stage.whileOpen.push(...lines);
    },
  },
  {
    name: '40 lines of one person, over and over',
    expected: 'either',
    isDear: true,
    async act(stage) {
      for (let n = 0; n < 5; n += 1) {
        const lines = await Promise.all(Array.from({ length: 40 }, () => stage.connect()));
        for (const line of lines) line.close();
      }
    },
  },
];

let letterClient = 0;

const manyClients = stateVectorOf(4_000);

function stateVectorOf(clients: number): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, clients);
  for (let n = 0; n < clients; n += 1) {
    writeVarUint(encoder, n);
    writeVarUint(encoder, 1);
  }
  return toUint8Array(encoder);
}

function presenceOf(id: number, clock: number, state: object): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, 1);
  writeVarUint(encoder, id);
  writeVarUint(encoder, clock);
  writeVarString(encoder, JSON.stringify(state));
  return toUint8Array(encoder);
}
