import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import Fastify from 'fastify';
import { people } from '../../sandbox/world/world.ts';
import { answers, reply } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { said, storedActions } from './running/teams.ts';

type Asked = {
  model: string;
  messages: { role: string; content: string }[];
  tools: { function: { name: string } }[];
};

/** A server that speaks the chat-completions API and answers what a test sets. */
const model = Fastify({ logger: false });
const asked: Asked[] = [];
let answer: { status: number; body: unknown };
let bot: RunningBot;

/** The SDK writes failures of a model to the console. */
const written = jest.spyOn(console, 'log').mockImplementation(() => undefined);

beforeAll(async () => {
  model.post<{ Body: Asked }>('/v1/chat/completions', ({ body }, response) => {
    asked.push(body);
    return response.code(answer.status).send(answer.body);
  });
  await model.listen({ host: '127.0.0.1', port: 0 });
  const { port } = model.server.address() as AddressInfo; // it listens on TCP
  bot = await runningBot({
    AI_ENDPOINT: `http://127.0.0.1:${port}/v1`,
    AI_KEY: 'sk-test',
    AI_MODEL: 'some-model',
  });
  await reply(bot, said(bot, 'rae', 'action prepare the offsite'));
});

afterEach(() => {
  asked.length = 0;
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
  await model.close();
  written.mockRestore();
});

function calls(name: string, parameters: object | string): void {
  const tool = {
    id: 'call-1',
    type: 'function',
    function: { name, arguments: typeof parameters === 'string' ? parameters : JSON.stringify(parameters) },
  };
  answer = {
    status: 200,
    body: { choices: [{ index: 0, message: { role: 'assistant', content: null, tool_calls: [tool] } }] },
  };
}

const text = 'Mia really ought to write to the vendor before the week is over';
const write = () => reply(bot, said(bot, 'rae', text));

describe('Free text, where a language model is configured', () => {
  test('what it proposes is a draft, and nothing is stored before it is confirmed', async () => {
    calls('addActionItem', { title: 'Write to the vendor', owner: 'other', due: 'Friday' });
    const draft = await write();
    expect(draft.lines).toEqual([
      'Is this the action item?',
      '[What is to be done: Write to the vendor]',
      `[Who: ${people.mia.id}]`,
      '[By when (leave empty for none): 2026-03-27]',
      'Nothing is recorded until you press the button.',
    ]);
    expect(await storedActions(bot)).toHaveLength(1);
  });

  test('the model sees this one message, the names, the day and the tools, and no more', async () => {
    calls('addTopic', { title: 'Vendor' });
    await write();
    const [{ messages, tools, model: name } = { messages: [], tools: [], model: '' }] = asked;
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[1]?.content).toBe(text);
    expect(messages[0]?.content).toContain('Today is 2026-03-25');
    expect(JSON.stringify(messages)).not.toContain('offsite');
    expect(name).toBe('some-model');
    expect(tools.map((tool) => tool.function.name)).toContain('markDone');
  });

  test('braces in a message are words, and no template of the SDK', async () => {
    calls('addTopic', { title: 'Braces' });
    await reply(bot, said(bot, 'rae', 'what does {{$temp.secret}} and {{run}} do in our templates then'));
    expect(asked[0]?.messages[1]?.content).toContain('{{$temp.secret}} and {{run}}');
  });

  test.each([
    ['addTopic', { title: 'The vendor' }, 'Is this the topic?'],
    ['markDone', { title: 'offsite' }, 'Action item'],
    ['snooze', { title: 'offsite' }, 'Action item'],
    ['changeQuestion', { wording: 'What is hard?' }, 'Your opening question'],
    ['listAgenda', {}, 'Agenda'],
    ['listActionItems', { whose: 'all' }, 'Open action items'],
    ['showNext', {}, 'Next 1:1'],
    ['showRecap', {}, 'What is open between you'],
    ['showSettings', {}, 'Settings of your 1:1'],
    ['showHelp', {}, 'What you can write'],
  ])('%s is shown, and changes nothing', async (name, parameters, title) => {
    calls(name, parameters);
    expect((await write()).lines[0]).toBe(title);
    expect(await storedActions(bot)).toMatchObject([
      { title: 'prepare the offsite', status: 'open', dueDate: null },
    ]);
  });

  test.each([
    ['a tool that there is not', () => calls('deleteEverything', {})],
    ['a tool of every object', () => calls('constructor', {})],
    ['parameters that are no JSON', () => calls('addTopic', '{"title":')],
    ['an empty title', () => calls('addTopic', { title: '' })],
    ['a title far too long', () => calls('addActionItem', { title: 'x'.repeat(900), owner: 'writer' })],
    ['an owner who is neither', () => calls('addActionItem', { title: 'x', owner: 'boss' })],
    [
      'words',
      () =>
        (answer = { status: 200, body: { choices: [{ message: { role: 'assistant', content: 'Hi' } }] } }),
    ],
    ['something else', () => (answer = { status: 200, body: 'secret words' })],
    ['an error', () => (answer = { status: 500, body: { error: { message: 'secret words' } } })],
    ['too many requests', () => (answer = { status: 429, body: { error: { message: 'secret words' } } })],
  ])('%s leads to the nearest commands, with the text kept', async (_, set) => {
    set();
    const card = await write();
    expect(card.lines).toContain(`[What you wrote: ${text}]`);
    expect(JSON.stringify(written.mock.calls)).not.toContain('secret words');
  });

  test('a command is a command: the model is not asked', async () => {
    await answers(bot, said(bot, 'rae', 'agenda'));
    expect(asked).toEqual([]);
  });
});
