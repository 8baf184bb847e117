import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import * as z from 'zod';
import type { LiveChange, LiveFeed, LiveFeedReader } from '../usecases/pairPorts.ts';
import type { QuickLine } from '../usecases/quickLine.ts';
import { type CallDatabase, readPartition } from './callDatabase.ts';
import { fromTheLine, onTheLine } from './onTheLine.ts';
import { CorruptItem } from './storedItem.ts';
import { ofSignals, signalItem, signalKind, signalsPk, snapshotKind, updateKind } from './storedLive.ts';
import type { Access } from './versionedItems.ts';

const pageItems = 100;

const everySignal = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'signal'`;

const place = z.object({ pk: z.string(), type: z.string() });

/**
 * What is written into agendas, read from the change feed of their container.
 * @param access to `live`
 * @param line on which it is told sooner, if there is one
 */
export function liveFeed(access: Access, line?: QuickLine): LiveFeed {
  const { container, call, passOver } = access;
  return {
    async follow() {
      const read = await openFeed(container, call);
      const next: LiveFeedReader['next'] = async (isOpen) => {
        const { items, isEnd } = await read();
        const changes = items.flatMap((resource) =>
          passOver.one<LiveChange[], LiveChange[]>(
            resource,
            (one) => changeOf(one, isOpen),
            () => [],
          ),
        );
        return { changes, isEnd };
      };
      return { next };
    },
    async tell(oneOnOneId, signal) {
      const item = signalItem(oneOnOneId, signal);
      line?.say(onTheLine(item));
      await call((abortSignal) => container.items.upsert(item, { abortSignal }));
    },
    async told(oneOnOneId) {
      const found = await readPartition(container, call, signalsPk(oneOnOneId), everySignal);
      return passOver.list(found, (one) => signalKind.read(one).value);
    },
    listen(listener) {
      const heard = (text: string) => {
        listener.heardOfOther();
        const resource = fromTheLine(text, (pk) => listener.isOpen(ofSignals(pk) ?? pk));
        if (resource !== null) for (const change of saidOf(resource, listener.isOpen)) listener.heard(change);
      };
      return line?.listen({ heard, interrupted: listener.interrupted }) ?? (() => undefined);
    },
    isQuick: () => line?.isUp() ?? false,
  };
}

/** Anything else, such as a claim, says nothing that an entry does not say. */
function changeOf(resource: unknown, isOpen: (oneOnOneId: string) => boolean): LiveChange[] {
  const { pk, type } = place.safeParse(resource).data ?? { pk: '', type: '' };
  const signalsOf = ofSignals(pk);
  const oneOnOneId = signalsOf ?? pk;
  if (!isOpen(oneOnOneId)) return [];
  if (type === 'signal' && signalsOf !== null) return [{ oneOnOneId, ...signalKind.read(resource).value }];
  if (type === 'update') return [{ oneOnOneId, kind: 'entry', entry: updateKind.read(resource).value }];
  if (type !== 'snapshot') return [];
  return [{ oneOnOneId, kind: 'snapshot', snapshot: snapshotKind.read(resource).value }];
}

/** What cannot be read is in the feed as well, where it is reported. */
function saidOf(resource: object, isOpen: (oneOnOneId: string) => boolean): LiveChange[] {
  try {
    return changeOf(resource, isOpen).filter(({ kind }) => kind !== 'snapshot');
  } catch (error) {
    if (error instanceof CorruptItem) return [];
    throw error;
  }
}

type ReadFeed = () => Promise<{ items: unknown[]; isEnd: boolean }>;

/**
 * The feed from now on. Each try after a fault begins with an iterator of its own at the last position that was handed
 * on: the SDK's iterator moves on by itself when an answer comes that nobody waits for any more, and what was in it
 * would be lost.
 */
async function openFeed(container: Container, call: CallDatabase): Promise<ReadFeed> {
  let position: string | null = null;
  const open = () =>
    container.items.getChangeFeedIterator<unknown>({
      changeFeedStartFrom:
        position === null ? ChangeFeedStartFrom.Now() : ChangeFeedStartFrom.Continuation(position),
      maxItemCount: pageItems,
    });
  let iterator: ReturnType<typeof open> | null = null;
  let tries = 0;
  const read: ReadFeed = () =>
    call(async () => {
      tries += 1;
      const thisTry = tries;
      const current = iterator ?? open();
      iterator = null;
      const { statusCode, result, continuationToken } = await current.readNext();
      // Given up meanwhile: another try has begun at the old position, and nobody gets this answer.
      if (thisTry !== tries) return { items: [], isEnd: false };
      iterator = current;
      position = continuationToken;
      const isEnd = statusCode === 304 || result.length === 0;
      return { items: isEnd ? [] : result, isEnd };
    });
  // Its answer says where now is.
  await read();
  return read;
}
