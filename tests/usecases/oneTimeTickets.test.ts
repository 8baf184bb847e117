import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  createOneTimeTickets,
  type OneTimeTickets,
  ticketsInAll,
  ticketsOfOnePerson,
} from '../../src/usecases/oneTimeTickets.ts';

type Content = { owner: string; nth: number };

let now: string;
let tickets: OneTimeTickets<Content>;

beforeEach(() => {
  now = '2026-05-04T09:00:00.000Z';
  tickets = createOneTimeTickets({ clock: () => now, validFor: 60_000, ownerOf: ({ owner }) => owner });
});

const works = (ticket: string) => tickets.use(ticket) !== null;

describe('A ticket', () => {
  test('works once, and is known as used until it would have run out', () => {
    const ticket = tickets.issue({ owner: 'rae', nth: 1 });
    expect(tickets.look(ticket)).toEqual({ content: { owner: 'rae', nth: 1 }, isUsed: false });
    expect(tickets.use(ticket)?.content).toEqual({ owner: 'rae', nth: 1 });
    expect(tickets.use(ticket)).toBeNull();
    expect(tickets.look(ticket)).toMatchObject({ isUsed: true });
    now = '2026-05-04T09:01:00.000Z';
    expect(tickets.look(ticket)).toBeNull();
  });

  test('works again when it was given back', () => {
    const ticket = tickets.issue({ owner: 'rae', nth: 1 });
    tickets.use(ticket)?.release();
    expect([works(ticket), works(ticket)]).toEqual([true, false]);
  });

  test('works until the last moment of its time, and not at its end', () => {
    const [one, other] = [tickets.issue({ owner: 'rae', nth: 1 }), tickets.issue({ owner: 'rae', nth: 2 })];
    now = '2026-05-04T09:00:59.999Z';
    expect(works(one)).toBe(true);
    now = '2026-05-04T09:01:00.000Z';
    expect(works(other)).toBe(false);
  });

  test('cannot be guessed from another one, and no other text is one', () => {
    const issued = Array.from({ length: 20 }, (_, nth) => tickets.issue({ owner: 'rae', nth }));
    expect(new Set(issued).size).toBe(20);
    expect(issued.every((ticket) => /^[\w-]{43}$/.test(ticket))).toBe(true);
    for (const text of [
      '',
      '__proto__',
      'constructor',
      `${issued[0]} `,
      issued[0]?.slice(1) ?? '',
      '\ud800',
    ]) {
      expect([tickets.look(text), tickets.use(text)]).toEqual([null, null]);
    }
  });

  test('stops working when its owner asked for too many after it; those of others stay', () => {
    const hers = tickets.issue({ owner: 'mia', nth: 0 });
    const his = Array.from({ length: ticketsOfOnePerson + 5 }, (_, nth) =>
      tickets.issue({ owner: 'rae', nth }),
    );
    expect(his.map(works)).toEqual(his.map((_, nth) => nth >= 5));
    expect(works(hers)).toBe(true);
  });

  test('is one of a bounded number in all: above it, the oldest stop working', () => {
    const issued = Array.from({ length: ticketsInAll + 3 }, (_, nth) =>
      tickets.issue({ owner: `person ${nth}`, nth }),
    );
    expect(issued.filter((ticket) => tickets.look(ticket) !== null)).toEqual(issued.slice(3));
  });
});
