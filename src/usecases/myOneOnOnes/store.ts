import type { ActionItem } from '../../domain/actionItem.ts';
import type { Cadence } from '../../domain/cadence.ts';
import type { PairCalendar } from '../../domain/calendar.ts';
import type { MeetingTally } from '../../domain/meetingTally.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Versioned } from '../pairPorts.ts';

/** One 1:1 as a list of them shows it. */
export type OneOnOneOverview = {
  oneOnOne: Versioned<OneOnOne>;
  cadence: Cadence | null;
  calendar: PairCalendar | null;
  openItems: Versioned<ActionItem>[];
  /** Meetings on record, in figures; `tally` is null for one that was not held. */
  meetings: { heldAt: string; tally: MeetingTally | null }[];
};

export type OverviewStore = {
  /**
   * The 1:1s of these ids that there are: two queries, whatever their number.
   * @param since how far back meetings are told, ISO 8601
   */
  read(oneOnOneIds: readonly string[], since: string): Promise<OneOnOneOverview[]>;
};
