import { expect, test } from '@jest/globals';
import { plainReason } from '../../src/api/plainReasons.ts';
import { Failure, type FailureCode, failureBody, failures } from '../../src/contract/errors.ts';
import { WordedFailure } from '../../src/contract/wordedFailure.ts';

const codes = Object.keys(failures) as FailureCode[];

test.each(codes)('The failure %s has a status and a sentence that says what to do', (code) => {
  const failure = new Failure(code);
  const message = plainReason(failure);
  expect(failure.status).toBeGreaterThanOrEqual(400);
  expect(message).toMatch(/^[A-Z].+\.$/);
  expect(failureBody.parse({ error: { code, message } }).error.code).toBe(code);
});

test('A place may word a failure itself and name the field', () => {
  const failure = new WordedFailure('invalid', 'text: must not be empty', { field: 'text' });
  expect(failure).toMatchObject({ status: 400, field: 'text' });
  expect(plainReason(failure)).toBe('text: must not be empty');
});

test('A reason is worded with its parameters, and says in a log which it was', () => {
  const failure = new Failure('invalid', { reason: { why: 'tooManyOpen', max: 200 }, field: 'title' });
  expect(failure.why).toBe('tooManyOpen');
  expect(failure.message).toBe('invalid: tooManyOpen, max 200');
  expect(plainReason(failure)).toBe('You have 200 open action items. Finish or drop one first.');
});

test('A reason that the place has no words for is worded by its code', () => {
  const failure = new Failure('invalid', { reason: { why: 'impossibleId' } });
  expect(plainReason(failure)).toBe('Something in the request is not right.');
});
