import { expect, test } from '@jest/globals';
import { reminderSettings, usualSettings } from '../../../src/domain/reminders/settings.ts';

test.each([
  ['lead', { lead: 'week' }],
  ['muted', { muted: 'yes' }],
  ['zone', { zone: 'Mars/Olympus' }],
  ['language', { language: 'pt' }],
  ['quietHours', { quietHours: { from: '08:00', to: '08:00' } }],
  ['quietHours', { quietHours: { from: '08:00', to: '07:30' } }],
  ['quietHours.from', { quietHours: { from: '24:00', to: '08:00' } }],
  ['quietHours.to', { quietHours: { from: '18:00', to: '8' } }],
])('a fault in %s is named by its field', (field, fault) => {
  const usual = usualSettings('Europe/Berlin');
  expect(reminderSettings.safeParse(usual).success).toBe(true);
  const read = reminderSettings.safeParse({ ...usual, ...fault });
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});
