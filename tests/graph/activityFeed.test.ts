import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { meetings, type PersonKey, people, tenantId } from '../../sandbox/world/world.ts';
import { actionItemGiven } from '../../src/graph/activityFeed.ts';
import { type GraphWorld, graphWorld } from './graphWorld.ts';

const manifestOf = z.object({
  activities: z.object({
    activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })),
  }),
});

const chatId = meetings[0]?.chatId ?? '';

let world: GraphWorld;

beforeAll(async () => {
  world = await graphWorld();
  world.standIns.chats.change(chatId, { installed: true });
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

beforeEach(() => {
  world.warnings.length = 0;
});

const tell = (person: PersonKey) =>
  world.graph.feed({ tenantId, chatId, personId: people[person].id, from: 'Rae Okafor' });
const seenBy = (person: PersonKey) => world.standIns.notices.newest(chatId, person)?.feed ?? null;

describe('The activity feed', () => {
  test('says from whom an action item is, and not what it is; to nobody else', async () => {
    await tell('mia');
    expect([seenBy('mia'), seenBy('rae')]).toEqual(['Rae Okafor gave you an action item', null]);
    expect(world.warnings).toEqual([]);
  });

  test('a chat that does not allow it, and somebody who is not in it: an operator is told how Graph refused', async () => {
    await tell('ines');
    world.standIns.chats.change(chatId, { installed: false });
    await tell('rae');
    world.standIns.chats.change(chatId, { installed: true });
    expect(world.warnings).toEqual([{ status: 404 }, { status: 403 }]);
    expect(seenBy('rae')).toBeNull();
  });

  test('a secret that Entra does not take: nothing is shown, and nothing breaks', async () => {
    await using wrong = await graphWorld({ secret: 'wrong' });
    wrong.standIns.chats.change(chatId, { installed: true });
    await wrong.graph.feed({ tenantId, chatId, personId: people.mia.id, from: 'Rae Okafor' });
    expect(wrong.standIns.notices.newest(chatId, 'mia')).toBeNull();
  });

  test("the app's manifest describes the kind of notice that is sent, and its words take the name", async () => {
    const manifest = manifestOf.parse(JSON.parse(await readFile('appPackage/manifest.json', 'utf8')));
    const types = manifest.activities.activityTypes;
    expect(types.map(({ type }) => type)).toEqual([actionItemGiven]);
    expect(types[0]?.templateText).toContain('{from}');
  });
});
