import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import type { AgendaDoor } from '../usecases/agenda/door.ts';
import type { ChatStore, ListingStore, PersonStore, PostedCardStore } from '../usecases/chats/stores.ts';
import type { Clock, OneOnOneStore, TellPanels } from '../usecases/ports.ts';
import type { BotIdentity } from './botIdentity.ts';
import type { BotLogger } from './botLogger.ts';
import type { ConnectorLimits } from './connector/callConnector.ts';
import type { Roster } from './roster.ts';
import type { ModelSettings } from './understanding/model.ts';

/** What the bot needs from the rest of the server. */
export type BotNeeds = {
  bot: BotIdentity & { tokenIssuer: string; tokenKeysUrl: string; serviceHosts: readonly string[] };
  /** The organisations that may use Opener. */
  tenantIds: readonly string[];
  /** The app's id in the Teams catalog, for links into it. */
  teamsAppId: string;
  roster: Roster;
  store: OneOnOneStore;
  actionItems: ActionItemStore;
  chats: ChatStore;
  persons: PersonStore;
  listings: ListingStore;
  postedCards: PostedCardStore;
  agenda: AgendaDoor;
  tellPanels: TellPanels;
  clock: Clock;
  newId: () => string;
  /** Where free text is read; null: it is not. */
  ai: ModelSettings | null;
  logger: BotLogger;
  /** Shorter in tests. */
  limits?: BotLimits;
};

/** Milliseconds. `invoke`: within which Teams gets an answer to a press, a dialog or a search. */
export type BotLimits = { invoke: number; connector: ConnectorLimits };
