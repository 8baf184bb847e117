import { Failure } from '../../../src/contract/errors.ts';
import type { UpcomingView } from '../../../src/contract/upcoming.ts';
import type { Client } from '../../../src/tab/shared/api/client.ts';

/** Nothing is set, and no habit shows. */
export const nothingAhead: UpcomingView = {
  cadence: null,
  isBroken: false,
  source: null,
  next: null,
  calledOff: [],
  suggestion: null,
  settings: null,
  workingHours: null,
};

const next = {
  id: '2026-12-01T10:00',
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T09:30:00.000Z',
  isMoved: false,
};

/** Every Tuesday at ten in Berlin. */
export const tuesdaysAhead: UpcomingView = {
  ...nothingAhead,
  source: 'pair',
  cadence: { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-11-24T10:00', zone: 'Europe/Berlin', minutes: 30 },
  next,
  settings: {
    muted: false,
    lead: 'morning',
    quietHours: { from: '18:00', to: '08:00' },
    zone: 'Europe/Berlin',
    language: 'en',
  },
};

/** A server that holds what is ahead, and notes what was asked of it; it plans nothing but the week after. */
export function heldCadence(first: UpcomingView = nothingAhead) {
  let ahead = first;
  let refusal: Failure | null = null;
  const asked: unknown[] = [];
  const change = async (what: unknown, after: Partial<UpcomingView>) => {
    asked.push(what);
    if (refusal) throw refusal;
    ahead = { ...ahead, ...after };
    return ahead;
  };
  const api: Client['cadence'] = {
    look: async () => ahead,
    set: (_, choice) =>
      change(choice, {
        cadence: choice,
        source: 'pair',
        suggestion: null,
        next: { ...next, id: choice.start, startsAt: '2026-12-01T09:00:00.000Z' },
      }),
    changeOne(_, occurrence, what) {
      const after = {
        moved: { next: { ...next, startsAt: '2026-12-03T13:00:00.000Z', isMoved: true } },
        cancelled: {
          next: { ...next, id: '2026-12-08T10:00', startsAt: '2026-12-08T09:00:00.000Z' },
          calledOff: [next],
        },
        asPlanned: { next, calledOff: [] },
      };
      return change({ occurrence, ...what }, after[what.kind]);
    },
    changeSettings: (_, settings) =>
      change(settings, { settings: { ...tuesdaysAhead.settings, ...settings } as UpcomingView['settings'] }),
  };
  return {
    ...api,
    asked,
    /** From now on every change fails so; with null it works again. */
    refuse: (code: Failure['code'] | null) => {
      refusal = code && new Failure(code);
    },
    /** As though the other had done it. */
    become: (next: UpcomingView) => {
      ahead = next;
    },
  };
}
