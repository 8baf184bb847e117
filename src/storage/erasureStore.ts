import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import * as z from 'zod';
import { joinJobId, shardNames } from '../domain/jobKey.ts';
import { joinNotesName, splitOneOnOneId } from '../domain/oneOnOneId.ts';
import type { PersonRef } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import type { Erased, ErasureStore } from '../usecases/erasure/store.ts';
import { type CallDatabase, onStatus, readPartition } from './callDatabase.ts';
import type { ContainerName } from './containers.ts';
import { deletionsId } from './deletionStore.ts';
import { membershipId } from './personStore.ts';
import { keyOfPostedCards, postedCardsId } from './postedCardStore.ts';
import { actionItemId } from './storedActionItem.ts';
import { signalsPk } from './storedLive.ts';
import { meetingItemId } from './storedMeeting.ts';

/** All that erasing looks at. Anything else in an item may be of a shape that nobody knows. */
const found = z.looseObject({ id: z.string(), pk: z.string(), type: z.string().catch('unknown') });

type Found = z.infer<typeof found>;

type Containers = Readonly<Record<ContainerName, Container>>;

const everything = 'SELECT * FROM c WHERE c.pk = @pk';

const ofReminders = 'SELECT c.id, c.pk, c.type FROM c WHERE c.pk = @pk AND CONTAINS(c.id, @text)';

const pageItems = 100;

const withCards = `SELECT c.id, c.pk, c.type FROM c WHERE c.pk = @pk AND c.type = 'postedCards'`;

/** What of a 1:1 is on record, but for the record itself. */
const recordedOnes = `SELECT * FROM c WHERE c.pk = @pk AND c.type IN ('meeting', 'actionItem')`;

/** @param shards in which reminders are kept */
export function erasureStore(containers: Containers, call: CallDatabase, shards: number): ErasureStore {
  const ofPartition = async (name: ContainerName, pk: string) =>
    (await readPartition(containers[name], call, pk, everything)).map((one) => found.parse(one));
  const deleteAll = async (name: ContainerName, items: readonly Found[], isDry: boolean) => {
    if (!isDry) for (const { id, pk } of items) await remove(containers[name], call, { id, pk });
    return counted(name, items, 'deleted');
  };
  const remindersOf = async (oneOnOneId: string) => {
    const parameters = [{ name: '@text', value: oneOnOneId }];
    const read = shardNames(shards).map((shard) =>
      readPartition(containers.reminders, call, shard, ofReminders, parameters),
    );
    return (await Promise.all(read)).flat().map((one) => found.parse(one));
  };
  const liveOf = async (oneOnOneId: string, personIds: readonly string[]) => {
    const names = [oneOnOneId, ...personIds.map((id) => joinNotesName(oneOnOneId, id))];
    return (await Promise.all(names.map((name) => ofPartition('live', name)))).flat();
  };
  return {
    oneOnOnesOf: (person) => oneOnOnesOf(containers, call, person),

    async eraseOneOnOne(oneOnOneId, { isDry, butOf }) {
      const { tenantId = '', personIds = [] } = splitOneOnOneId(oneOnOneId) ?? {};
      const ofThem = personIds
        .filter((id) => id !== butOf)
        .map((id) => ofPartition('people', joinPersonKey({ tenantId, id })));
      const named = (await Promise.all(ofThem)).flat().filter((item) => names(item, oneOnOneId));
      const isOwn = ({ type }: Found) => type === 'personalChat';
      const [ofOneOnOne, ofLive, ofJobs] = await Promise.all([
        ofPartition('oneOnOnes', oneOnOneId),
        liveOf(oneOnOneId, personIds),
        remindersOf(oneOnOneId),
      ]);
      const isErasing = ({ id }: Found) => id === deletionsId || id === erasureJob;
      const erasureJob = joinJobId({ oneOnOneId, tenantId, personId: null, kind: 'erase' });
      const not = (sorts: (item: Found) => boolean) => (item: Found) => !sorts(item);
      const records = ofOneOnOne.filter(({ type }) => type === 'oneOnOne');
      const others = ofOneOnOne.filter((item) => !records.includes(item) && !isErasing(item));
      return [
        // First, so that nobody gets in any more.
        ...(await deleteAll('oneOnOnes', records, isDry)),
        ...(await deleteAll('live', ofLive, isDry)),
        ...(await deleteAll('live', await ofPartition('live', signalsPk(oneOnOneId)), isDry)),
        ...(await deleteAll('oneOnOnes', others, isDry)),
        ...(await deleteAll('reminders', ofJobs.filter(not(isErasing)), isDry)),
        ...(await letGo(containers.people, call, named.filter(isOwn), isDry)),
        ...(await deleteAll('people', named.filter(not(isOwn)), isDry)),
        // Last, since they say that it is not finished.
        ...(await deleteAll('oneOnOnes', ofOneOnOne.filter(isErasing), isDry)),
        ...(await deleteAll('reminders', ofJobs.filter(isErasing), isDry)),
      ];
    },

    async erasePerson(person, { isDry }) {
      return await deleteAll('people', await ofPartition('people', joinPersonKey(person)), isDry);
    },

    async eraseMeeting(oneOnOneId, meetingId) {
      const cards = postedCardsId({ oneOnOneId, meetingId });
      await remove(containers.oneOnOnes, call, { id: cards, pk: oneOnOneId });
      await remove(containers.oneOnOnes, call, { id: meetingItemId(meetingId), pk: oneOnOneId });
    },

    async eraseActionItem(oneOnOneId, actionId) {
      await remove(containers.oneOnOnes, call, {
        id: postedCardsId({ oneOnOneId, actionId }),
        pk: oneOnOneId,
      });
      await remove(containers.oneOnOnes, call, { id: actionItemId(actionId), pk: oneOnOneId });
    },

    async cardsOf(oneOnOneId) {
      const cards = await readPartition(containers.oneOnOnes, call, oneOnOneId, withCards);
      return cards.map((one) => keyOfPostedCards(oneOnOneId, found.parse(one).id));
    },

    async removeFromList(person, oneOnOneId) {
      const place = { id: membershipId(oneOnOneId), pk: joinPersonKey(person) };
      await remove(containers.people, call, place);
    },

    async copyRecords(from, to, renamed) {
      for (const item of await readPartition(containers.oneOnOnes, call, from, recordedOnes)) {
        const copied = found.parse(JSON.parse(renamed(JSON.stringify(item))));
        const own = Object.entries(copied).filter(([name]) => !name.startsWith('_'));
        await call((abortSignal) =>
          containers.oneOnOnes.items.upsert({ ...Object.fromEntries(own), pk: to }, { abortSignal }),
        );
      }
    },
  };
}

async function remove(container: Container, call: CallDatabase, { id, pk }: Pick<Found, 'id' | 'pk'>) {
  await onStatus(
    call((abortSignal) => container.item(id, pk).delete({ abortSignal })),
    { 404: null },
  );
}

/** Somebody's own chat stays, and speaks of this 1:1 no more. */
async function letGo(
  container: Container,
  call: CallDatabase,
  items: readonly Found[],
  isDry: boolean,
): Promise<Erased[]> {
  const operations = [{ op: 'set' as const, path: '/chosenOneOnOneId', value: null }];
  if (!isDry) {
    for (const { id, pk } of items) {
      await onStatus(
        call((abortSignal) => container.item(id, pk).patch(operations, { abortSignal })),
        { 404: null },
      );
    }
  }
  return counted('people', items, 'changed');
}

/** Reads every item there is, since somebody may be named where no list of their 1:1s has it. */
async function oneOnOnesOf(
  containers: Containers,
  call: CallDatabase,
  { tenantId, id: personId }: PersonRef,
): Promise<string[]> {
  const ids = new Set<string>();
  for (const container of Object.values(containers)) {
    for await (const item of everyItem(container, call)) {
      for (const id of oneOnOnesNamed(item)) ids.add(id);
    }
  }
  return [...ids].filter((id) => {
    const parts = splitOneOnOneId(id);
    return parts?.tenantId === tenantId && parts.personIds.includes(personId);
  });
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const anyOneOnOne = new RegExp(`${guid}\\.${guid}\\.${guid}`, 'g');

/** In its place and its id, and in what somebody chose; the words of people are not looked through. */
function oneOnOnesNamed({ id, pk, ...rest }: Found): string[] {
  return `${id} ${pk} ${String(rest.oneOnOneId)} ${String(rest.chosenOneOnOneId)}`.match(anyOneOnOne) ?? [];
}

async function* everyItem(container: Container, call: CallDatabase): AsyncGenerator<Found> {
  const feed = container.items.getChangeFeedIterator<unknown>({
    changeFeedStartFrom: ChangeFeedStartFrom.Beginning(),
    maxItemCount: pageItems,
  });
  for (;;) {
    const { statusCode, result } = await call(() => feed.readNext());
    if (statusCode === 304) return;
    for (const item of result) yield found.parse(item);
  }
}

function names(item: Found, oneOnOneId: string): boolean {
  return JSON.stringify(item).includes(oneOnOneId);
}

function counted(container: ContainerName, items: readonly Found[], change: Erased['change']): Erased[] {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort().map(([type, count]) => ({ container, type, items: count, change }));
}
