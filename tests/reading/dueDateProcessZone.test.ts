import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/** The whole table, read in a process of its own that lives in another zone. */
const script = `
  const { splitDueDate } = await import('./src/reading/dueDate.ts');
  const { dueDates } = await import('./tests/reading/dueDateTable.ts');
  const now = '2026-03-25T10:00:00Z';
  for (const [language, rows] of Object.entries(dueDates)) {
    for (const [text] of rows) {
      console.log(JSON.stringify([text, splitDueDate(text, { now, zone: 'Europe/Berlin', language })]));
    }
  }
`;

test('a due date does not depend on where the server runs', async () => {
  const here = await tableReadIn('UTC');
  expect(here.split('\n').length).toBeGreaterThan(100);
  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Apia', 'Asia/Kathmandu']) {
    expect(await tableReadIn(zone)).toBe(here);
  }
});

async function tableReadIn(zone: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone },
  });
  return stdout;
}
