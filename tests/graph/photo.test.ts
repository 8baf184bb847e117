import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ConnectorOutage } from '../../sandbox/connector/faults.ts';
import { drawnPhoto } from '../../sandbox/graph/drawnPhoto.ts';
import { type PersonKey, people } from '../../sandbox/world/world.ts';
import { maxPhotoBytes } from '../../src/domain/photo.ts';
import { type GraphWorld, graphWorld, tuesday } from './graphWorld.ts';

let world: GraphWorld;

beforeAll(async () => {
  world = await graphWorld();
  world.consent('rae', ['User.Read']);
  world.consent('ines', ['User.Read']);
});
afterAll(async () => await world[Symbol.asyncDispose]());
beforeEach(() => {
  world.standIns.graphFaults.clear();
  world.warnings.length = 0;
});

const photoOf = async (person: PersonKey) => await world.graph.photo.own(await world.caller(person));
const isPhoto = ({ url }: { url: string }) => url === '/v1.0/me/photos/96x96/$value';
const afterFault = async (fault: ConnectorOutage, count = 1) => {
  world.standIns.graphFaults.next(count, fault, isPhoto);
  return await photoOf('rae');
};
const drawn = drawnPhoto(people.rae.colour);
const sent = (text: string | Buffer, type: string) => ({ kind: 'garbled' as const, text, type });

describe('Somebody’s own photo', () => {
  test('is fetched as it is', async () => {
    const answer = await photoOf('rae');
    if (answer.kind !== 'ok' || !answer.value) throw new Error(answer.kind);
    expect(answer.value.type).toBe('image/png');
    expect(drawn.equals(answer.value.bytes)).toBe(true);
  });

  test('is none where they never set one, which is nothing to report', async () => {
    expect(await photoOf('ines')).toEqual({ kind: 'ok', value: null });
    expect(await afterFault({ kind: 'status', status: 204 })).toEqual({ kind: 'ok', value: null });
    expect(world.warnings).toEqual([]);
  });

  test('is not fetched before they consented', async () => {
    expect(await photoOf('mia')).toEqual({ kind: 'consentNeeded' });
  });

  test.each<[string, string | Buffer, string]>([
    ['a page', '<!doctype html><title>Sign in</title>', 'text/html'],
    ['a page that says it is a picture', '<!doctype html>', 'image/png'],
    ['a picture that says it is JSON', drawn, 'application/json'],
    ['a PNG that says it is a JPEG', drawn, 'image/jpeg'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['nothing', '', 'image/png'],
    ['too much', Buffer.concat([drawn, Buffer.alloc(maxPhotoBytes)]), 'image/png'],
  ])('is none when Graph sends %s, which is reported by kind', async (_, text, type) => {
    expect(await afterFault(sent(text, type))).toEqual({ kind: 'ok', value: null });
    expect(world.warnings).toEqual([{ kind: 'photo' }]);
  });

  test.each<[string, ConnectorOutage, string]>([
    ['forbids it', { kind: 'status', status: 403 }, 'refused'],
    ['stumbles', { kind: 'status', status: 500 }, 'unavailable'],
    ['has enough', { kind: 'status', status: 429 }, 'unavailable'],
    ['hangs up', { kind: 'drop' }, 'unavailable'],
    ['never answers', { kind: 'hang' }, 'unavailable'],
  ])('is asked for once when Graph %s', async (_, fault, expected) => {
    expect(await afterFault(fault)).toEqual({ kind: expected });
    expect((await photoOf('rae')).kind).toBe('ok');
    expect(world.warnings).toEqual([]);
  });

  test('is left alone for as long as Graph asks', async () => {
    const wait = { kind: 'status', status: 429, retryAfter: 30 } as const;
    expect(await afterFault(wait)).toEqual({ kind: 'unavailable' });
    expect(await photoOf('rae')).toEqual({ kind: 'unavailable' });
    world.clock.now = new Date(Date.parse(tuesday) + 31_000).toISOString();
    expect((await photoOf('rae')).kind).toBe('ok');
  });
});
