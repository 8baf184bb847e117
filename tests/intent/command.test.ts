import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';

const understood = z.strictObject({
  text: z.string(),
  command: z.string().nullable(),
  title: z.string().nullable(),
  owner: z.enum(['me', 'other']).nullable(),
  due: z.iso.date().nullable(),
  ask: z.boolean(),
  target: z.array(z.string()),
  status: z.boolean(),
  purpose: z.string().nullable(),
});

const at = [
  '--at',
  '2026-03-25T11:00',
  '--zone',
  'Europe/Berlin',
  '--me',
  'Rae Okafor',
  '--other',
  'José García',
];

describe('npm run understand', () => {
  test('says of each line, in order, what Opener would do with it', async () => {
    const lines = [
      'action send the deck by Friday 🙏',
      'done 2 ✅',
      'jose: hi',
      'action jose: send it by Friday/Monday',
    ];
    const { answers } = await understand(
      [...at, '--open', 'book a room; update 2 dashboards'],
      `${lines.join('\n')}\n`,
    );
    const none = {
      title: null,
      owner: null,
      due: null,
      ask: false,
      target: [],
      status: false,
      purpose: null,
    };
    const send = { command: 'addAction', title: 'send the deck', owner: 'me', due: '2026-03-27' };
    const ask = { command: 'addAction', title: 'send it', owner: 'other', ask: true };
    expect(answers).toEqual([
      { ...none, text: lines[0], ...send },
      { ...none, text: lines[1], command: 'done', target: ['update 2 dashboards'] },
      { ...none, text: lines[2], command: null, ask: true },
      { ...none, text: lines[3], ...ask },
    ]);
  });

  test('takes a line as an agenda item with --topic', async () => {
    const { answers } = await understand(['--topic'], 'Status of the redesign\nhow do you feel?');
    expect(answers.map(({ command, title, status }) => ({ command, title, status }))).toEqual([
      { command: null, title: 'Status of the redesign', status: true },
      { command: null, title: 'how do you feel?', status: false },
    ]);
  });

  test('answers any line with one line, whatever it is', async () => {
    const odd = [
      '',
      ' ',
      '\u2028',
      'a\rb',
      '\ufdd0',
      '<at>',
      '&#x110000;',
      '{}',
      'done '.repeat(2_000),
      '\u0000',
      '٣',
      'by',
    ];
    const { answers, code } = await understand([...at, '--language', 'xx'], odd.join('\n'));
    expect(code).toBe(0);
    expect(answers.map(({ text }) => text)).toEqual(odd);
  });

  test('refuses what is no option, and a zone that does not exist, with how it is called', async () => {
    for (const args of [
      ['--lang', 'de'],
      ['--zone', 'Mars/Base'],
      ['--at', 'tomorrow'],
    ]) {
      const { code, errors } = await understand(args, 'help\n');
      expect(code).toBe(1);
      expect(errors).toContain('npm run understand');
    }
  });
});

async function understand(args: string[], input: string) {
  const child = spawn(process.execPath, ['src/understand.ts', ...args]);
  const [output, errors] = [child.stdout, child.stderr].map(async (stream) => {
    let text = '';
    for await (const piece of stream.setEncoding('utf8')) text += String(piece);
    return text;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = ((await output) ?? '').split('\n').filter((line) => line !== '');
  return {
    code,
    errors: (await errors) ?? '',
    answers: lines.map((line) => understood.parse(JSON.parse(line))),
  };
}
