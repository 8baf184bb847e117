import { otherThan } from '../../domain/oneOnOne.ts';
import { readDueDate } from '../../reading/dueDate.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { matchTitle } from '../../usecases/talk/matchTitle.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import type { Command } from '../commands/command.ts';
import { choiceReply, openActions } from '../talk/actionListReplies.ts';
import { actionReply } from '../talk/actionReplies.ts';
import { actionDraftReply, topicDraftReply } from '../talk/draftReplies.ts';
import { questionReply } from '../talk/questionReplies.ts';
import type { Reply } from '../turn/reply.ts';
import { dayOfTurn, type PairContext, readingOf } from '../turn/turn.ts';
import type { AskModel } from './model.ts';
import type { Proposal } from './tools.ts';

/** What a text means: something to look at, a form to confirm, or null when that could not be told. */
export type ReadIntent = (pairContext: PairContext, text: string) => Promise<Command | Reply | null>;

/** Reads free text with a language model. Whatever it proposes is shown first; a person does it, or not. */
export function createReadIntent(useCases: BotUseCases, askModel: AskModel): ReadIntent {
  return async (asked, text) => {
    const proposal = await askModel({ instructions: instructionsFor(asked), text });
    return proposal && shown(useCases, asked, proposal);
  };
}

function instructionsFor({ oneOnOne, person, turn }: PairContext): string {
  const other = otherThan(oneOnOne.people, person.id);
  return [
    'You read one message that somebody wrote to the bot of their 1:1, and call the one tool that they mean.',
    'Call no tool when none fits. Never answer in words.',
    `The writer is ${person.name}. The other person of the 1:1 is ${other.name}.`,
    `Today is ${dayOfTurn(turn)}.`,
  ].join('\n');
}

async function shown(
  useCases: BotUseCases,
  pairContext: PairContext,
  proposal: Proposal,
): Promise<Command | Reply> {
  const strings = cardStringsFor(pairContext.turn.locale).understood;
  switch (proposal.tool) {
    case 'addTopic':
      return topicDraftReply(pairContext, proposal);
    case 'addActionItem':
      return actionDraft(pairContext, proposal);
    case 'markDone':
      return forChoice(useCases, pairContext, proposal.title, strings.done);
    case 'snooze':
      return forChoice(useCases, pairContext, proposal.title, strings.later);
    case 'changeQuestion':
      return {
        ...(await questionReply(useCases, pairContext, null)),
        text: strings.question(proposal.wording),
      };
    case 'listActionItems':
      return { kind: 'listActions', whose: proposal.whose };
    default:
      return { kind: looks[proposal.tool] };
  }
}

/** Tools that only show something, as the commands that they are. */
const looks = {
  listAgenda: 'agenda',
  showNext: 'next',
  showRecap: 'recap',
  showSettings: 'settings',
  showHelp: 'help',
} as const;

function actionDraft(
  pairContext: PairContext,
  proposal: Extract<Proposal, { tool: 'addActionItem' }>,
): Reply {
  const { title, owner, due } = proposal;
  const { turn, person, oneOnOne } = pairContext;
  const ownerId = owner === 'writer' ? person.id : otherThan(oneOnOne.people, person.id).id;
  const read = due ? readDueDate(due, readingOf(turn)) : { kind: 'none' as const };
  return actionDraftReply(pairContext, { title, ownerId, due: read });
}

/** The one that is meant with its buttons, or those that it may be. */
async function forChoice(
  useCases: BotUseCases,
  pairContext: PairContext,
  title: string,
  text: string,
): Promise<Reply> {
  const open = await openActions(useCases, pairContext);
  const matching = matchTitle(title, open);
  const [only, ...others] = matching;
  if (only && others.length === 0) return { ...actionReply(pairContext, only), text };
  return choiceReply(useCases, pairContext, matching.length > 0 ? matching : open, text);
}
