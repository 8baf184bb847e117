import * as z from 'zod';
import { actionTitle } from '../../domain/actionItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { questionTextSchema } from '../../domain/openingQuestion.ts';

const words = z.string().trim().min(1).max(agendaLimits.title);
const none = z.object({});

/** What the model may propose: the bot's commands, and nothing else. */
export const tools = {
  addTopic: {
    description: 'Put a topic on the shared agenda of the 1:1, to be talked about next time.',
    parameters: z.object({ title: words.describe('The topic, in the words of the writer.') }),
  },
  addActionItem: {
    description: 'Record something that one of the two has to do.',
    parameters: z.object({
      title: z.string().max(1_000).pipe(actionTitle).describe('What is to be done, without owner and date.'),
      owner: z.enum(['writer', 'other']).describe('Who has to do it.'),
      due: z.string().max(100).optional().describe('By when, in the words of the writer, like "Friday".'),
    }),
  },
  listAgenda: { description: 'Show what waits on the agenda.', parameters: none },
  listActionItems: {
    description: 'Show action items.',
    parameters: z.object({ whose: z.enum(['all', 'mine', 'theirs', 'done']) }),
  },
  markDone: {
    description: 'An action item is done.',
    parameters: z.object({ title: words.describe('Words of its title.') }),
  },
  snooze: {
    description: 'An action item is to be done later.',
    parameters: z.object({ title: words.describe('Words of its title.') }),
  },
  changeQuestion: {
    description: 'Change the question with which every 1:1 of the two opens.',
    parameters: z.object({ wording: z.string().max(1_000).pipe(questionTextSchema) }),
  },
  showNext: { description: 'Say when the two meet next.', parameters: none },
  showRecap: { description: 'Show what is open between the two.', parameters: none },
  showSettings: { description: 'Show the settings of the 1:1.', parameters: none },
  showHelp: { description: 'Show what one can write.', parameters: none },
} as const;

type Tools = typeof tools;

/** One proposal: a tool and its checked parameters. */
export type Proposal = {
  [Name in keyof Tools]: { tool: Name } & z.infer<Tools[Name]['parameters']>;
}[keyof Tools];

/** Reads what the model called; null when it is none of the tools, or not filled as they ask. */
export function readProposal(name: string, parameters: string): Proposal | null {
  if (!Object.hasOwn(tools, name)) return null;
  const tool = name as keyof Tools; // it is one of them, as was just asked
  const read = tools[tool].parameters.safeParse(parsed(parameters));
  // The parameters belong to the tool: they were read with its schema.
  return read.success ? ({ tool, ...read.data } as Proposal) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
