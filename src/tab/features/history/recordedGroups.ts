import type { RecordedMeetingView } from '../../../contract/meetings.ts';
import { type Purpose, purposes } from '../../../domain/purpose.ts';

type Item = RecordedMeetingView['items'][number];

type Group = Purpose | 'none' | 'updates';

const order: readonly Group[] = [...purposes, 'none', 'updates'];

/** What was talked about by its purpose, and at the end the updates; groups with nothing in them are left out. */
export function recordedGroupsOf(items: readonly Item[]): { group: Group; items: Item[] }[] {
  return order
    .map((group) => ({ group, items: items.filter((item) => groupOf(item) === group) }))
    .filter((one) => one.items.length > 0);
}

function groupOf({ purpose, update }: Item): Group {
  return update === undefined ? (purpose ?? 'none') : 'updates';
}
