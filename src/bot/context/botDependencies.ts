import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import type { BotIdentity } from '../botIdentity.ts';
import type { BotLogger } from '../botLogger.ts';
import type { ConnectorLimits } from '../connector/connector.ts';
import type { ModelSettings } from '../intent/model.ts';
import type { Roster } from '../roster.ts';
import type { ExportLink } from '../talk/exportReply.ts';

/** What the bot needs from the rest of the server. */
export type BotDependencies = {
  useCases: BotUseCases;
  /** The app's id in the Teams catalog, for links into it. */
  teamsAppId: string;
  clock: Clock;
  bot: BotIdentity & { tokenIssuer: string; tokenKeysUrl: string; serviceHosts: readonly string[] };
  /** The organisations that may use Opener. */
  tenantIds: readonly string[];
  roster: Roster;
  exportLink: ExportLink;
  /** Entra object ids of those who have the panel of a 1:1 open. */
  peopleIn: (oneOnOneId: string) => Promise<readonly string[]>;
  /** Where the tab's page is. */
  tabUrl: string;
  /** Where free text is read; null: it is not. */
  ai: ModelSettings | null;
  logger: BotLogger;
  /** Shorter in tests. */
  limits?: BotLimits;
};

/** Milliseconds. `invoke`: within which Teams gets an answer to a press, a dialog or a search. */
export type BotLimits = { invoke: number; connector: ConnectorLimits };
