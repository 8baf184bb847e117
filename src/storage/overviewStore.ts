import * as z from 'zod';
import type { OneOnOneOverview, OverviewStore } from '../usecases/myOneOnOnes/store.ts';
import { cadenceKind } from './cadenceStore.ts';
import { readPartitions } from './callDatabase.ts';
import { calendarKind } from './connectionStore.ts';
import { purposesRow } from './historyStore.ts';
import { oneOnOneKind } from './oneOnOneStore.ts';
import { actionItemKind } from './storedActionItem.ts';
import { checkStored } from './storedItem.ts';
import type { Access } from './versionedItems.ts';

const asTheyAre = `SELECT * FROM c WHERE ARRAY_CONTAINS(@pks, c.pk)
  AND (c.type IN ('oneOnOne', 'cadence', 'calendar') OR c.type = 'actionItem' AND c.status = 'open')`;

const whatFor = `SELECT c.id, c.pk, c.happenedAt, c.tally FROM c WHERE ARRAY_CONTAINS(@pks, c.pk)
  AND c.type = 'meeting' AND c.happenedAt >= @since`;

const placed = z.looseObject({ pk: z.string(), type: z.string() });

/** Several 1:1s at a glance, by one query for what they are and one for their meetings. @param access to `oneOnOnes` */
export function overviewStore({ container, call, passOver }: Access): OverviewStore {
  return {
    async read(oneOnOneIds, since) {
      const [items, meetings] = await Promise.all([
        readPartitions(container, call, oneOnOneIds, asTheyAre),
        readPartitions(container, call, oneOnOneIds, whatFor, [{ name: '@since', value: since }]),
      ]);
      const rows = passOver.list(items, (one) => checkStored(placed, 'item of a 1:1', one));
      const held = passOver.list(meetings, (one) => checkStored(purposesRow, 'meeting in figures', one));
      return oneOnOneIds.flatMap((id): OneOnOneOverview[] => {
        const of = (type: string) => rows.filter((row) => row.pk === id && row.type === type);
        const [oneOnOne] = passOver.list(of('oneOnOne'), oneOnOneKind.read);
        if (oneOnOne === undefined) return [];
        return [
          {
            oneOnOne,
            cadence: passOver.list(of('cadence'), cadenceKind.read)[0]?.value ?? null,
            calendar: passOver.list(of('calendar'), calendarKind.read)[0]?.value ?? null,
            openItems: passOver.list(of('actionItem'), actionItemKind.read),
            meetings: held
              .filter(({ pk }) => pk === id)
              .map(({ happenedAt, tally }) => ({ heldAt: happenedAt, tally })),
          },
        ];
      });
    },
  };
}
