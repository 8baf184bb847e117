import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCardAction } from '../../../src/bot/cards/payloads.ts';
import { ids, pair } from './sampleViews.ts';

const oneOnOneId = pair.id;
const actionId = 'action-0001';
const confirm = {
  verb: 'confirmAction',
  oneOnOneId,
  newId: ids.fresh,
  title: 'Send the deck',
  ownerId: ids.mia,
};

describe('what a button sends', () => {
  test('is read from Action.Execute and from Action.Submit alike', () => {
    const data = { verb: 'addTopic', oneOnOneId, title: '  Scope of\n the redesign ' };
    const action = { verb: 'addTopic', oneOnOneId, title: 'Scope of the redesign' };
    expect(readCardAction(data)).toEqual({ ok: true, action });
    expect(
      readCardAction({ action: { type: 'Action.Execute', verb: 'addTopic', data }, trigger: 'manual' }),
    ).toEqual({
      ok: true,
      action,
    });
  });

  test('goes by the verb of Action.Execute, not by one smuggled into its data', () => {
    const data = { verb: 'dropDraft', oneOnOneId, actionId };
    expect(readCardAction({ action: { verb: 'showAction', data } })).toEqual({
      ok: true,
      action: { verb: 'showAction', oneOnOneId, actionId },
    });
  });

  test('loses every field that the verb does not have', () => {
    const data = { verb: 'showAction', oneOnOneId, actionId, status: 'done', msteams: {}, ownerId: ids.rae };
    expect(readCardAction(data)).toEqual({ ok: true, action: { verb: 'showAction', oneOnOneId, actionId } });
  });

  test.each([{}, { dueDate: '', dueWords: '', messageLink: '' }, { dueDate: '  ' }])(
    'has no date and no link when those fields are left empty: %j',
    (empty) => {
      expect(readCardAction({ ...confirm, ...empty })).toEqual({
        ok: true,
        action: { ...confirm, dueDate: null, dueWords: null, messageLink: null },
      });
    },
  );

  test.each([
    ['2026-03-27', '2026-03-27'],
    ['2026-03-27T00:00:00Z', '2026-03-27'],
    ['2026-03-26T23:00:00Z', '2026-03-27'],
    ['2026-03-26T13:00:00.000Z', '2026-03-27'],
    ['2026-03-27T05:00:00Z', '2026-03-27'],
    ['2026-03-27T12:00:00Z', '2026-03-27'],
    ['2026-03-27T00:00:00+01:00', '2026-03-27'],
    ['2026-03-27T23:30:00-05:00', '2026-03-27'],
    ['2026-03-27T09:30', '2026-03-27'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('takes the day that was picked, whatever time a client adds to it: %s', (dueDate, day) => {
    expect(readCardAction({ ...confirm, dueDate })).toMatchObject({ action: { dueDate: day } });
  });

  test('keeps the words of a date that was typed again', () => {
    expect(readCardAction({ ...confirm, dueWords: ' next  Friday ' })).toMatchObject({
      ok: true,
      action: { dueDate: null, dueWords: 'next Friday' },
    });
  });

  test.each([
    [{ wording: ' My own? ', offered: 'What is harder than it should be right now?' }, 'My own?'],
    [{ wording: 'My own?' }, 'My own?'],
    [{ wording: '', offered: 'What are you proud of?' }, 'What are you proud of?'],
  ])('takes the own wording of a question before an offered one: %j', (inputs, wording) => {
    expect(readCardAction({ verb: 'changeQuestion', oneOnOneId, ...inputs })).toEqual({
      ok: true,
      action: { verb: 'changeQuestion', oneOnOneId, wording },
    });
  });

  test('finds the same 1:1 and person however an id is spelt in capitals', () => {
    const capitals = readCardAction({ verb: 'nameManager', oneOnOneId, managerId: ids.rae.toUpperCase() });
    expect(capitals).toEqual({ ok: true, action: { verb: 'nameManager', oneOnOneId, managerId: ids.rae } });
  });
});

describe('what cannot be right', () => {
  const list = { kind: 'open', ownerId: null };
  test.each([
    ['no verb', { oneOnOneId }, 'verb'],
    ['an unknown verb', { verb: 'deleteEverything', oneOnOneId }, 'verb'],
    ['an inherited word as verb', { verb: 'constructor', oneOnOneId }, 'verb'],
    ['no 1:1', { verb: 'dropDraft' }, 'oneOnOneId'],
    ['a 1:1 that is none', { verb: 'dropDraft', oneOnOneId: 'mine' }, 'oneOnOneId'],
    ['a 1:1 as a list', { verb: 'dropDraft', oneOnOneId: [oneOnOneId] }, 'oneOnOneId'],
    ['an oversized 1:1', { verb: 'dropDraft', oneOnOneId: oneOnOneId.repeat(50) }, 'oneOnOneId'],
    ['no choice of a 1:1', { verb: 'chooseOneOnOne', oneOnOneId: '', text: 'agenda' }, 'oneOnOneId'],
    [
      'an item id with a path in it',
      { verb: 'showAction', oneOnOneId, actionId: '../../etc/passwd' },
      'actionId',
    ],
    ['a topic without a title', { verb: 'addTopic', oneOnOneId }, 'title'],
    ['a topic of white space', { verb: 'addTopic', oneOnOneId, title: ' \n\t' }, 'title'],
    ['a topic of 301 characters', { verb: 'addTopic', oneOnOneId, title: 'x'.repeat(301) }, 'title'],
    ['a topic of a megabyte', { verb: 'addTopic', oneOnOneId, title: 'x'.repeat(1_000_000) }, 'title'],
    ['a title that is an object', { verb: 'addTopic', oneOnOneId, title: { toString: 'x' } }, 'title'],
    [
      'a purpose that is none of the five',
      { verb: 'confirmTopic', oneOnOneId, newId: ids.fresh, title: 'x', purpose: 'fun' },
      'purpose',
    ],
    ['a day that does not exist', { ...confirm, dueDate: '2026-02-30' }, 'dueDate'],
    ['a day that does not exist, with a time', { ...confirm, dueDate: '2026-02-30T23:00:00Z' }, 'dueDate'],
    ['a time that does not exist', { ...confirm, dueDate: '2026-03-27T25:00:00Z' }, 'dueDate'],
    ['a date in other words', { ...confirm, dueDate: 'Friday' }, 'dueDate'],
    ['words for a date that never end', { ...confirm, dueWords: 'x'.repeat(101) }, 'dueWords'],
    ['an owner that is no person', { ...confirm, ownerId: 'Rae' }, 'ownerId'],
    ['a link that runs a script', { ...confirm, messageLink: 'javascript:alert(1)' }, 'messageLink'],
    [
      'a link that is not encrypted',
      { ...confirm, messageLink: 'http://teams.microsoft.com/l/x' },
      'messageLink',
    ],
    [
      'a status that is none',
      { verb: 'setActionStatus', oneOnOneId, actionId, status: 'deleted', list: null },
      'status',
    ],
    [
      'a list of a stranger kind',
      { verb: 'showActions', oneOnOneId, list: { ...list, kind: 'all' } },
      'list',
    ],
    ['no wording for a question', { verb: 'changeQuestion', oneOnOneId }, 'wording'],
    [
      'a question of 201 characters',
      { verb: 'changeQuestion', oneOnOneId, wording: 'x'.repeat(201) },
      'wording',
    ],
    ['a command that has no button', { verb: 'runCommand', command: 'done', oneOnOneId }, 'command'],
  ])('%s names the field at fault', (_, value, field) => {
    expect(readCardAction(value)).toMatchObject({ ok: false, field });
  });

  test('the message never repeats what was sent', () => {
    const reading = readCardAction({ ...confirm, title: `secret ${'x'.repeat(400)}`, ownerId: 'secret' });
    expect(JSON.stringify(reading)).not.toContain('secret');
  });

  test('anything at all gets an answer and no exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readCardAction(value).ok).toBe(false);
      }),
    );
  });
});
