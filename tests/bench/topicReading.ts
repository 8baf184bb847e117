import { readTitle } from '../../src/reading/topics/readTitle.ts';
import { trainedLanguages } from '../../training/lines.ts';
import {
  fresh,
  heldOut,
  type Judged,
  purposeFigures,
  second,
  statusFigures,
} from '../reading/topics/score.ts';
import { printTable } from './table.ts';

const worst = 10;

/** How well what people type as topics is read, on lines that nothing was learned of, and how long it takes. */
export function benchTopicReading(): void {
  const all = heldOut();
  const rows = trainedLanguages.map((language) =>
    row(
      language,
      all.filter((line) => line.language === language),
    ),
  );
  const apart = second();
  printTable('Topics as they are typed: status and purpose', [
    ...rows,
    row('all', all),
    row('en, written last', fresh()),
    ...['en', 'de'].map((language) =>
      row(
        `${language}, second set`,
        apart.filter((line) => line.language === language),
      ),
    ),
  ]);
  const wrong = all.filter(({ status }) => status.said !== status.meant);
  const surest = wrong
    .sort((one, other) => Math.abs(other.sureness) - Math.abs(one.sureness))
    .slice(0, worst);
  printTable(
    'The worst of them',
    surest.map(({ language, wording, status }) => ({
      wording,
      language,
      said: status.said ? 'status' : 'topic',
      because: (readTitle(wording).status ?? []).join(', '),
    })),
  );
  const started = performance.now();
  for (const { wording } of all) readTitle(wording);
  console.log(`${((performance.now() - started) / all.length).toFixed(2)} ms a title`);
}

function row(name: string, lines: readonly Judged[]): Record<string, string | number> {
  const { precision, recall } = statusFigures(lines);
  const { accuracy, share } = purposeFigures(lines);
  return {
    lines: name,
    count: lines.length,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    'right purpose': accuracy.toFixed(3),
    'with one': share.toFixed(3),
  };
}
