import { expect, test } from '@jest/globals';
import { asksForStatus } from '../../src/domain/asksForStatus.ts';

test.each([
  'Status',
  'Status of the redesign',
  'status update',
  'Quick update on hiring',
  '  UPDATE ',
  'Progress on Q3?',
  'Weekly status report for Ines',
  "What's the status of the deck?",
  'How is the progress on hiring?',
  'Any news on the vendor?',
  'Where are we with the move?',
  'How far is the checkout?',
  'Is the deck ready yet?',
  'When will the report be done?',
])('%j asks for status only', (title) => {
  expect(asksForStatus(title)).toBe(true);
});

test.each([
  '',
  'Scope of the redesign',
  'How do we give each other updates?',
  'My status in the team',
  'Progress I would like to make as a designer',
  'Update our working agreement',
  'Where do you want to be in a year?',
  'Are you happy with how we work?',
  'Is this the right job for me?',
  'What is on your mind?',
])('%j is something to talk about', (title) => {
  expect(asksForStatus(title)).toBe(false);
});
