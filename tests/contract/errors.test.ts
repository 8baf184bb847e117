import { expect, test } from '@jest/globals';
import { Failure, type FailureCode, failureBody, failures } from '../../src/contract/errors.ts';

const codes = Object.keys(failures) as FailureCode[];

test.each(codes)('The failure %s has a status and a sentence that says what to do', (code) => {
  const failure = new Failure(code);
  expect(failure.status).toBeGreaterThanOrEqual(400);
  expect(failure.message).toMatch(/^[A-Z].+\.$/);
  expect(failureBody.parse({ error: { code, message: failure.message } }).error.code).toBe(code);
});

test('A failure may say it in its own words and name the field', () => {
  const failure = new Failure('invalid', { message: 'text: must not be empty', field: 'text' });
  expect(failure).toMatchObject({ status: 400, message: 'text: must not be empty', field: 'text' });
});
