import type { SandboxMeeting, SandboxPerson } from '../../world/world.ts';
import type { WorldOccurrence } from '../../world/worldOccurrence.ts';

/** Who sits at one of the two computers, and the meeting they are in. */
export type HostPlace = {
  person: SandboxPerson;
  organizer: SandboxPerson;
  tenantId: string;
  meeting: SandboxMeeting;
  occurrence: WorldOccurrence;
  /** ISO 8601, UTC. */
  now: string;
  /** Milliseconds that the network takes longer, each way. */
  latency: number;
};
