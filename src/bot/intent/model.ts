import {
  type ChatCompletionAction,
  GPTTokenizer,
  type Memory,
  OpenAIModel,
  type PromptFunctions,
  type PromptTemplate,
} from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { ClientOptions } from 'openai';
import * as z from 'zod';
import { type Proposal, readProposal, tools } from './tools.ts';

/** A chat-completions API. `endpoint` has no slash at its end: `https://api.openai.com/v1`. */
export type ModelSettings = { endpoint: string; key: string; model: string };

type Fetch = NonNullable<ClientOptions['fetch']>;

/** Milliseconds that the model may take; after that the writer gets the nearest commands. */
const limit = 8_000;

/** Tokens: the longest message of a chat, and a few words of answer. */
const longestInput = 12_000;
const longestAnswer = 300;

/** What the model is told besides the tools and the message. */
export type Question = { instructions: string; text: string };

/** Asks which of the bot's commands a text means; null when the model names none or does not answer. Never rejects. */
export type AskModel = (question: Question) => Promise<Proposal | null>;

/**
 * Uses the SDK's model class without its planner: the planner keeps the whole talk in its memory and stores that.
 * Here there is one message, and nothing is kept.
 */
export function createModel({ endpoint, key, model }: ModelSettings): AskModel {
  const client = new OpenAIModel({
    apiKey: key,
    endpoint,
    defaultModel: model,
    useSystemMessages: true,
    // Declared with the types of node-fetch; called with an address and plain options.
    clientOptions: { maxRetries: 0, timeout: limit, fetch: discreetFetch as unknown as Fetch },
  });
  return async (question) => {
    const answer = await client.completePrompt(noTurn, forgetful, noFunctions, new GPTTokenizer(), {
      ...template,
      prompt: promptOf(question),
    });
    const [call] = (answer.status === 'success' && answer.message?.action_calls) || [];
    return call ? readProposal(call.function.name, call.function.arguments) : null;
  };
}

const template: Omit<PromptTemplate, 'prompt'> = {
  name: 'understand',
  config: {
    schema: 1.1,
    type: 'completion',
    completion: {
      completion_type: 'chat',
      include_history: false,
      include_input: false,
      include_images: false,
      max_input_tokens: longestInput,
      max_tokens: longestAnswer,
      temperature: 0,
      top_p: 1,
      presence_penalty: 0,
      frequency_penalty: 0,
      tool_choice: 'auto',
    },
    augmentation: { augmentation_type: 'tools' },
  },
  actions: Object.entries(tools).map(([name, { description, parameters }]): ChatCompletionAction => {
    const { $schema: _, ...schema } = z.toJSONSchema(parameters, { io: 'input' });
    // The same JSON Schema, which the SDK declares with the types of another library.
    return { name, description, parameters: schema as ChatCompletionAction['parameters'] & object };
  }),
};

/** The message as it is: as one of the SDK's templates, braces in it would be read as variables and functions. */
function promptOf({ instructions, text }: Question): PromptTemplate['prompt'] {
  const output = [
    { role: 'system', content: instructions },
    { role: 'user', content: text },
  ];
  return {
    required: true,
    tokens: -1,
    renderAsMessages: async () => ({ output, length: 0, tooLong: false }),
    renderAsText: async () => ({ output: text, length: 0, tooLong: false }),
  };
}

/** Handed to the SDK, which neither reads nor keeps anything of it here. */
const forgetful: Memory = {
  deleteValue: () => undefined,
  hasValue: () => false,
  getValue: <T>() => undefined as T, // as for any value that was never set
  setValue: () => undefined,
};

const noFunctions: PromptFunctions = {
  hasFunction: () => false,
  getFunction: (name) => {
    throw new Error(`There is no prompt function ${name}`);
  },
  invokeFunction: async (name) => {
    throw new Error(`There is no prompt function ${name}`);
  },
};

/** The SDK only hands it on to listeners, and there are none. */
const noTurn = {} as TurnContext;

const completion = z.object({ choices: z.array(z.object({ message: z.looseObject({}) })).min(1) });

/** The SDK writes what fails to the console, with the answer in it; so no such answer reaches it. */
async function discreetFetch(url: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The model answered ${answer.status}`);
  if (!isCompletion(text)) throw new Error('The model answered something else');
  return new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
}

function isCompletion(text: string): boolean {
  try {
    return completion.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
