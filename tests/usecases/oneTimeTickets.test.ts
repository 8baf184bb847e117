import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonRef } from '../../src/domain/person.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import {
  createOneTimeTickets,
  type OneTimeTickets,
  type StoredTicket,
  ticketsOfOnePerson,
} from '../../src/usecases/oneTimeTickets.ts';
import { memoryKeyedStore } from './memoryKeyedStore.ts';
import { mia, rae } from './pair.ts';

type Content = { owner: PersonRef; nth: number };

const ofRae: PersonRef = { id: rae.id, tenantId: rae.tenantId };
const ofMia: PersonRef = { id: mia.id, tenantId: mia.tenantId };

let now: string;
let store: ReturnType<typeof memoryKeyedStore<PersonRef, StoredTicket<Content>[]>>;
let tickets: OneTimeTickets<Content>;

beforeEach(() => {
  now = '2026-05-04T09:00:00.000Z';
  store = memoryKeyedStore(joinPersonKey);
  tickets = atAProcess();
});

function atAProcess(): OneTimeTickets<Content> {
  return createOneTimeTickets({ store, clock: () => now, validFor: 60_000, ownerOf: ({ owner }) => owner });
}

const works = async (ticket: string) => (await tickets.use(ticket)) !== null;

async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

describe('A ticket', () => {
  test('works once, and is known as used until it would have run out', async () => {
    const ticket = await tickets.issue({ owner: ofRae, nth: 1 });
    expect(await tickets.look(ticket)).toEqual({ content: { owner: ofRae, nth: 1 }, isUsed: false });
    expect((await tickets.use(ticket))?.content).toEqual({ owner: ofRae, nth: 1 });
    expect(await tickets.use(ticket)).toBeNull();
    expect(await tickets.look(ticket)).toMatchObject({ isUsed: true });
    now = '2026-05-04T09:01:00.000Z';
    expect(await tickets.look(ticket)).toBeNull();
  });

  test('works again when it was given back', async () => {
    const ticket = await tickets.issue({ owner: ofRae, nth: 1 });
    await (await tickets.use(ticket))?.release();
    expect(await inTurn([ticket, ticket], works)).toEqual([true, false]);
  });

  test('works until the last moment of its time, and not at its end', async () => {
    const [one = '', other = ''] = await inTurn([1, 2], (nth) => tickets.issue({ owner: ofRae, nth }));
    now = '2026-05-04T09:00:59.999Z';
    expect(await works(one)).toBe(true);
    now = '2026-05-04T09:01:00.000Z';
    expect(await works(other)).toBe(false);
  });

  test('cannot be guessed from another one, and no other text is one', async () => {
    const issued = await inTurn([...Array(20).keys()], (nth) => tickets.issue({ owner: ofRae, nth }));
    expect(new Set(issued).size).toBe(20);
    expect(issued.every((ticket) => /^[\w-]{43}\.[\w-]+$/.test(ticket))).toBe(true);
    const [first = ''] = issued;
    const [secret = '', owner = ''] = first.split('.');
    const another = Buffer.from(joinPersonKey(ofMia)).toString('base64url');
    for (const text of [
      ...['', '__proto__', 'constructor', '\ud800', `${first} `, `${first}A`, first.slice(1), secret],
      ...[`${secret}.`, `.${owner}`, `${secret}.${another}`, `${secret}.${owner.slice(0, -1)}`],
      `${owner}.${secret}`,
    ]) {
      expect([text, await tickets.look(text), await tickets.use(text)]).toEqual([text, null, null]);
    }
  });

  test('is not in the database, which knows its hash alone', async () => {
    const ticket = await tickets.issue({ owner: ofRae, nth: 1 });
    expect(JSON.stringify([...store.kept])).not.toContain(ticket.split('.')[0]);
  });

  test('is known to every process, and works at one of them', async () => {
    const ticket = await tickets.issue({ owner: ofRae, nth: 1 });
    const used = await Promise.all([1, 2, 3, 4].map(() => atAProcess().use(ticket)));
    expect(used.filter((one) => one !== null)).toHaveLength(1);
  });

  test('stops working when its owner asked for too many after it; those of others stay', async () => {
    const hers = await tickets.issue({ owner: ofMia, nth: 0 });
    const his = await inTurn([...Array(ticketsOfOnePerson + 5).keys()], (nth) =>
      tickets.issue({ owner: ofRae, nth }),
    );
    expect(await inTurn(his, works)).toEqual(his.map((_, nth) => nth >= 5));
    expect(await works(hers)).toBe(true);
  });

  test('takes no room once it has run out', async () => {
    await tickets.issue({ owner: ofRae, nth: 1 });
    now = '2026-05-04T09:01:00.000Z';
    await tickets.issue({ owner: ofRae, nth: 2 });
    expect([...store.kept.values()].flatMap(({ value }) => value.map(({ content }) => content.nth))).toEqual([
      2,
    ]);
  });
});
