import type { Application, TurnState } from '@microsoft/teams-ai';
import { isCardAction } from '../cardActions/invoke.ts';
import { messageActions } from '../extension/messageAction.ts';
import { searchCommand } from '../extension/search.ts';
import { isLifecycle } from '../lifecycle/lifecycleActivity.ts';
import { isMeetingEvent } from '../meeting/meetingEvent.ts';
import type { BotHandlers } from './handlers.ts';

/**
 * Everything that Teams may tell the bot, and who answers it. Invokes are asked first, then the rest from top to
 * bottom. The SDK's own routes for meetings and for Action.Execute are passed by: those for people who join listen
 * for a name that Teams does not send, and that for cards decides by the card before who gets to see the next one.
 */
export function registerActivities(app: Application<TurnState>, on: BotHandlers): void {
  app.addRoute(isCardAction, on.cardAction, true);
  app.messageExtensions.fetchTask([...messageActions], on.fetchDialog);
  app.messageExtensions.submitAction([...messageActions], on.submitDialog);
  app.messageExtensions.query(searchCommand, on.search);

  app.activity('message', on.message);
  app.addRoute(isLifecycle, on.lifecycle);
  app.addRoute(isMeetingEvent, on.meeting);
}
