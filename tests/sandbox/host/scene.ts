import type { HostScene } from '../../../sandbox/host/teams/teamsHostScene.ts';
import { meetings, people, tenantId } from '../../../sandbox/world/world.ts';

/** Rae in her side panel, in her call with Mia. */
export function raeInHerPanel(change: Partial<HostScene> = {}): HostScene {
  const [meeting] = meetings;
  if (meeting === undefined) throw new Error('The world has no meeting');
  return {
    person: people.rae,
    organizer: people.rae,
    tenantId,
    meeting,
    occurrence: { start: '2026-11-24T09:00:00.000Z', end: '2026-11-24T09:30:00.000Z' },
    theme: 'default',
    locale: 'en-GB',
    frameContext: 'sidePanel',
    sessionId: 'session',
    subEntityId: '',
    isPersonal: false,
    sharing: false,
    ...change,
  };
}
