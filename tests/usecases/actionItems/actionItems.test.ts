import { beforeEach, describe, expect, test } from '@jest/globals';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { redrawCards } from '../../../src/reactions/cards.ts';
import { createEvents } from '../../../src/reactions/createEvents.ts';
import { noticeInPanels } from '../../../src/reactions/panels.ts';
import { type ActionItemDraft, addActionItem } from '../../../src/usecases/actionItems/addActionItem.ts';
import { changeActionItem } from '../../../src/usecases/actionItems/changeActionItem.ts';
import { listActionItems } from '../../../src/usecases/actionItems/listActionItems.ts';
import type { ActionItemStore } from '../../../src/usecases/actionItems/store.ts';
import { withdrawActionItem } from '../../../src/usecases/actionItems/withdrawActionItem.ts';
import type { Publish } from '../../../src/usecases/events.ts';
import type { OneOnOneStore } from '../../../src/usecases/pairPorts.ts';
import { allOpened, memoryActionItems } from '../memory.ts';

const tenantId = '00000000-0000-4000-8000-000000000001';
const [rae, mia, ines] = ['a', 'b', 'c'].map((letter) => ({
  id: `00000000-0000-4000-8000-00000000000${letter}`,
  tenantId,
  name: letter,
})) as [P, P, P];
type P = { id: string; tenantId: string; name: string };
const pair = joinOneOnOneId(tenantId, rae.id, mia.id);
const draft = {
  id: 'action-0001',
  title: 'Send the deck',
  ownerId: mia.id,
  dueDate: '2026-03-27',
  source: { kind: 'panel' as const },
};

let told: string[];
let toldChats: string[];
let needs: {
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: ActionItemStore;
  clock: () => string;
  publish: Publish;
};

beforeEach(() => {
  told = [];
  toldChats = [];
  const events = createEvents((error) => {
    throw error;
  });
  events.subscribe([
    noticeInPanels((id) => told.push(id)),
    redrawCards((_, actionId) => toldChats.push(actionId)),
  ]);
  needs = {
    store: allOpened,
    actionItems: memoryActionItems(),
    clock: () => '2026-03-20T09:00:00.000Z',
    publish: events.publish,
  };
});

describe('Adding an action item', () => {
  test('for two who never opened their 1:1 stores nothing; one read tells, and only while there is no other item', async () => {
    let reads = 0;
    const opened = async (id: string) => {
      reads += 1;
      return allOpened.read(id);
    };
    const never = { ...needs, store: { read: async () => null } };
    await expect(addActionItem(never)(rae, pair, draft)).rejects.toMatchObject({ code: 'notFound' });
    expect([await needs.actionItems.list(pair, ''), told]).toEqual([[], []]);
    for (const id of ['action-0001', 'action-0002', 'action-0003']) {
      await addActionItem({ ...needs, store: { read: opened } })(rae, pair, { ...draft, id });
    }
    expect(reads).toBe(1);
  });

  test('stores it open and tells the open panels', async () => {
    const added = await addActionItem(needs)(rae, pair, draft);
    expect(added.value).toEqual({
      ...draft,
      status: 'open',
      madeBy: rae.id,
      madeAt: '2026-03-20T09:00:00.000Z',
      closedAt: null,
      changes: [],
    });
    expect(told).toEqual([pair]);
  });

  test('twice with one id makes one, because a request may be repeated', async () => {
    await addActionItem(needs)(rae, pair, draft);
    const again = await addActionItem(needs)(rae, pair, draft);
    expect(again.value.id).toBe(draft.id);
    expect(await needs.actionItems.list(pair, '')).toHaveLength(1);
    expect(told).toHaveLength(1);
  });

  test('is not possible in somebody else’s 1:1, which is not even told to exist', async () => {
    await expect(addActionItem(needs)(ines, pair, draft)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('refuses an owner who is not one of the two', async () => {
    const stranger = { ...draft, ownerId: ines.id };
    await expect(addActionItem(needs)(rae, pair, stranger)).rejects.toMatchObject({
      code: 'invalid',
      field: 'ownerId',
    });
  });

  test('refuses the 201st open one with a sentence that says what to do, and answers the 200th again', async () => {
    for (let n = 0; n < 200; n += 1)
      await addActionItem(needs)(rae, pair, { ...draft, id: `action-${n + 1000}` });
    await expect(addActionItem(needs)(rae, pair, draft)).rejects.toMatchObject({
      code: 'invalid',
      field: 'title',
    });
    const again = await addActionItem(needs)(rae, pair, { ...draft, id: 'action-1199' });
    expect(again.value.id).toBe('action-1199');
  });
});

describe('Changing an action item', () => {
  test('records who changed what, and when', async () => {
    const { etag } = await addActionItem(needs)(rae, pair, draft);
    const done = await changeActionItem(needs)(mia, pair, { id: draft.id, edit: { status: 'done' }, etag });
    expect(done.value).toMatchObject({ status: 'done', closedAt: '2026-03-20T09:00:00.000Z' });
    expect(done.value.changes).toEqual([
      { field: 'status', from: 'open', to: 'done', by: mia.id, at: '2026-03-20T09:00:00.000Z' },
    ]);
    expect(told).toHaveLength(2);
  });

  test('tells the chats that show it, and only when something became different', async () => {
    await addActionItem(needs)(rae, pair, draft);
    const done = { id: draft.id, edit: { status: 'done' as const }, etag: null };
    await changeActionItem(needs)(mia, pair, done);
    await changeActionItem(needs)(mia, pair, done);
    expect(toldChats).toEqual([draft.id]);
  });

  test('with an old version is refused, so that nobody overwrites what they have not seen', async () => {
    const { etag } = await addActionItem(needs)(rae, pair, draft);
    await changeActionItem(needs)(mia, pair, { id: draft.id, edit: { status: 'done' }, etag });
    const late = changeActionItem(needs)(rae, pair, { id: draft.id, edit: { title: 'Other' }, etag });
    await expect(late).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  test('to what it already is writes nothing', async () => {
    const { etag } = await addActionItem(needs)(rae, pair, draft);
    const same = await changeActionItem(needs)(mia, pair, {
      id: draft.id,
      edit: { title: draft.title },
      etag,
    });
    expect([same.etag, told.length]).toEqual([etag, 1]);
  });

  test('without a version wins over a change that came in between, because “done 2” means whatever is there', async () => {
    await addActionItem(needs)(rae, pair, draft);
    const { replace } = needs.actionItems;
    let interrupted = false;
    needs.actionItems.replace = async (id, item, etag) => {
      if (!interrupted) {
        interrupted = true;
        await replace(id, { ...item, status: 'open', title: 'Renamed' }, etag);
      }
      return replace(id, item, etag);
    };
    const done = await changeActionItem(needs)(mia, pair, {
      id: draft.id,
      edit: { status: 'done' },
      etag: null,
    });
    expect(done.value).toMatchObject({ title: 'Renamed', status: 'done' });
  });

  test('of an unknown id, or in somebody else’s 1:1, is not found', async () => {
    const change = { id: 'action-none', edit: { status: 'done' as const }, etag: null };
    await expect(changeActionItem(needs)(rae, pair, change)).rejects.toMatchObject({ code: 'notFound' });
    await expect(changeActionItem(needs)(ines, pair, change)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('Taking back what was just added', () => {
  const withdraw = () => withdrawActionItem(needs);
  const listed = () => listActionItems(needs)(rae, pair, 'UTC');

  test('leaves no trace, tells the open panels, and may be asked twice', async () => {
    await addActionItem(needs)(rae, pair, draft);
    told = [];
    await withdraw()(rae, pair, draft.id);
    expect([await listed(), told]).toEqual([[], [pair]]);
    await withdraw()(rae, pair, draft.id);
    expect(told).toEqual([pair]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['the other one', async () => withdraw()(mia, pair, draft.id)],
    [
      'whoever added it, once the other has changed it',
      async () => {
        const edit = { dueDate: null };
        await changeActionItem(needs)(mia, pair, { id: draft.id, edit, etag: null });
        return withdraw()(rae, pair, draft.id);
      },
    ],
    [
      'whoever added it an hour ago',
      async () => {
        needs.clock = () => '2026-03-20T10:00:00.000Z';
        return withdraw()(rae, pair, draft.id);
      },
    ],
  ])('is refused to %s', async (_, ask) => {
    await addActionItem(needs)(rae, pair, draft);
    await expect(ask()).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(await listed()).toHaveLength(1);
  });

  test('is refused where it is changed at the same moment', async () => {
    await addActionItem(needs)(rae, pair, draft);
    const { read } = needs.actionItems;
    needs.actionItems.read = async (key) => {
      const found = await read(key);
      needs.actionItems.read = read;
      await changeActionItem(needs)(mia, pair, { id: draft.id, edit: { status: 'done' }, etag: null });
      return found;
    };
    await expect(withdraw()(rae, pair, draft.id)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect((await listed())[0]?.value.status).toBe('done');
  });
});

test('The list starts with what the reader is late with, and keeps what was closed in the last two weeks', async () => {
  const add = (id: string, more: Partial<ActionItemDraft>) =>
    addActionItem(needs)(rae, pair, { ...draft, id, ...more });
  await add('mine-later', { ownerId: rae.id, dueDate: null });
  await add('theirs-late', { dueDate: '2026-03-19' });
  await add('mine-late', { ownerId: rae.id, dueDate: '2026-03-18' });
  await add('theirs-next', {});
  const { etag } = await add('closed', {});
  await changeActionItem(needs)(rae, pair, { id: 'closed', edit: { status: 'done' }, etag });
  const ids = async () =>
    (await listActionItems(needs)(rae, pair, 'Europe/Berlin')).map(({ value }) => value.id);
  expect(await ids()).toEqual(['mine-late', 'theirs-late', 'mine-later', 'theirs-next', 'closed']);
  needs.clock = () => '2026-04-04T09:00:00.000Z';
  expect(await ids()).not.toContain('closed');
});
