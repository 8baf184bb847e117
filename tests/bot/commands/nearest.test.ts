import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { editDistance } from '../../../src/domain/editDistance.ts';
import type { CommandName } from '../../../src/locales/shape/commandName.ts';
import { speaking } from './speaking.ts';

describe('what is not understood is answered with the command it was most likely meant to be', () => {
  test.each<[string, CommandName]>([
    ['agneda', 'agenda'],
    ['aganda please', 'agenda'],
    ['setings', 'settings'],
    ['hlep', 'help'],
    ['recpa', 'recap'],
    ['nxet', 'next'],
    ['qestion', 'question'],
    ['snoze 2', 'snooze'],
    ['dnoe 2', 'done'],
    ['finsh 2', 'done'],
    ['acton send the deck', 'addAction'],
    ['tpic career plans', 'addTopic'],
    ['atcions', 'listActions'],
    ["I'll send the deck by Friday", 'addAction'],
    ['call the vendor tomorrow', 'addAction'],
    ['Scope of the redesign', 'addTopic'],
    ['we have to discuss hiring', 'addTopic'],
    ['is anything overdue?', 'listActions'],
    ['which time is the meeting', 'next'],
    ['how do I change something?', 'help'],
    ['stop the reminders', 'settings'],
    ['2', 'done'],
    ['action 2', 'done'],
  ])('%j: %s', (said, first) => {
    const command = parseCommand(said, speaking());
    expect(command).toMatchObject({ kind: 'unknown', text: said });
    expect(command.kind === 'unknown' && command.nearest[0]).toBe(first);
  });
});

describe('the distance of two words', () => {
  test.each([
    ['agenda', 'agenda', 0],
    ['agneda', 'agenda', 1],
    ['agend', 'agenda', 1],
    ['agendaa', 'agenda', 1],
    ['agonda', 'agenda', 1],
    ['', 'agenda', 6],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
  ])('%j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
