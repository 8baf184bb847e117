import type { MeetingOfPair } from '../../usecases/cadence/meetingsToAsk.ts';
import type { Speaker } from '../audience/speaker.ts';
import type { BotLogger } from '../botLogger.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import { tabEntity } from '../panelLink.ts';
import type { BotChatMember } from '../roster.ts';

type Dependencies = { speaker: Speaker; logger: BotLogger; tabUrl: string };

/** Pixels: the question in two lines, and room to breathe. */
const dialogSize = { width: 400, height: 260 };

/**
 * Shows the opening question over the call to those who have not opened the panel, with a badge on its icon. Teams
 * grants this to some meetings and not to others, and the card in the chat says the same: a refusal is only logged.
 */
export async function promptInMeeting(
  { speaker, logger, tabUrl }: Dependencies,
  { oneOnOneId, conversationId, serviceUrl, meetingId }: MeetingOfPair & { oneOnOneId: string },
  people: readonly BotChatMember[],
  locale: string,
): Promise<void> {
  if (people.length === 0 || meetingId === '') return;
  const dialog = { ...dialogSize, title: cardStringsFor(locale).meetingStarted.dialog, url: tabUrl };
  const recipients = people.map(({ teamsId }) => teamsId);
  try {
    const to = { conversationId, serviceUrl, personId: null };
    const speech = { what: 'meetingNotice', oneOnOneId, to } as const;
    const missed = await speaker.notify(speech, meetingId, { recipients, tabEntityId: tabEntity, dialog });
    if (missed) logger.info({ missed }, 'A notice in a meeting did not reach everybody');
  } catch (err) {
    if (!(err instanceof ConnectorFault)) throw err;
    logger.info({ err }, 'Teams did not take a notice in a meeting');
  }
}
