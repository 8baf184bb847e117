import { cadenceRoutes } from '../../src/contract/cadence.ts';
import { weekdays } from '../../src/domain/recurrence.ts';
import { localAt } from '../../src/domain/wallClock.ts';
import type { SandboxMeeting } from '../world/world.ts';
import type { Act } from './actsOfMeeting.ts';
import type { PastClients } from './pastClients.ts';

const day = 86_400_000;

/**
 * A pair says when it meets, a day before its first meeting. Neither is reminded of what is past: a newcomer would
 * find nine weeks of it. @param first start of the first meeting, ISO 8601, UTC
 */
export function settingOf({ weekly, members }: SandboxMeeting, first: string): Act {
  const { weekday, minutes, zone } = weekly;
  const choice = {
    rule: `FREQ=WEEKLY;BYDAY=${weekdays[weekday - 1]}`,
    start: localAt(first, zone),
    zone,
    minutes,
  };
  return {
    at: dayBefore(first),
    async run({ ask }) {
      await ask('rae', cadenceRoutes.set, { body: choice });
      await mute(ask, members, true);
    },
  };
}

/** One meeting is moved, a day ahead. Both times are ISO 8601, UTC. */
export function movingOf({ weekly: { zone } }: SandboxMeeting, planned: string, to: string): Act {
  const sent = { params: [localAt(planned, zone)], body: { kind: 'moved', to: localAt(to, zone) } };
  return {
    at: dayBefore(planned),
    run: async ({ ask }) => void (await ask('rae', cadenceRoutes.changeOne, sent)),
  };
}

/** The past is over: reminders come again. */
export async function remindFromNowOn({ ask }: PastClients, { members }: SandboxMeeting): Promise<void> {
  await mute(ask, members, false);
}

async function mute(ask: PastClients['ask'], members: SandboxMeeting['members'], muted: boolean) {
  for (const person of members) await ask(person, cadenceRoutes.changeSettings, { body: { muted } });
}

function dayBefore(moment: string): string {
  return new Date(Date.parse(moment) - day).toISOString();
}
