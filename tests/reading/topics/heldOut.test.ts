import { describe, expect, test } from '@jest/globals';
import { trainedLanguages } from '../../../training/lines.ts';
import { fresh, heldOut, purposeFigures, second, statusFigures } from './score.ts';

/**
 * What was held out is harder than what people type: half of it was written to be taken for the other. The bounds are
 * what was asked of the guard; the lines and the weights are files, so that nothing here is left to chance.
 */
describe.each(trainedLanguages)('lines in %s that nothing was learned of', (language) => {
  const lines = heldOut().filter((line) => line.language === language);

  test('are called status rightly', () => {
    const { precision, recall } = statusFigures(lines);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test('are given the right purpose, where one is suggested', () => {
    const { accuracy, share } = purposeFigures(lines);
    expect(accuracy).toBeGreaterThanOrEqual(0.85);
    expect(share).toBeGreaterThanOrEqual(0.25);
  });
});

test('lines that were written last are read as well', () => {
  const { precision, recall } = statusFigures(fresh());
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(purposeFigures(fresh()).accuracy).toBeGreaterThanOrEqual(0.8);
});

test.each(['en', 'de'])('lines in %s of a second set are read as well', (language) => {
  const lines = second().filter((line) => line.language === language);
  const { precision, recall } = statusFigures(lines);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(purposeFigures(lines).accuracy).toBeGreaterThanOrEqual(0.8);
});
