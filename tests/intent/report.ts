import { languages } from '../../src/domain/language.ts';
import { linesOf } from './lines.ts';
import { understood, verdict } from './score.ts';

/** `node tests/intent/report.ts [--held-out] [--show]`: how many lines are read rightly, by language. */
const isHeldOut = process.argv.includes('--held-out');
const isShown = process.argv.includes('--show');
for (const language of languages) {
  const counts = new Map<string, number>();
  for (const line of linesOf(language, `${language}${isHeldOut ? '.heldout' : ''}.txt`)) {
    const got = understood(line);
    const result = verdict(line, got);
    counts.set(result, (counts.get(result) ?? 0) + 1);
    if (isShown && result !== 'right') {
      process.stdout.write(`${result.padEnd(8)} ${line.text}\n         ${JSON.stringify(got)}\n`);
    }
  }
  process.stdout.write(`${language} ${JSON.stringify(Object.fromEntries(counts))}\n`);
}
