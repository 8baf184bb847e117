import type { Consents } from '../usecases/account.ts';
import type { CalendarClient } from '../usecases/connections/calendarClient.ts';
import type { DirectoryClient } from '../usecases/connections/directoryClient.ts';
import type { PhotoClient } from '../usecases/connections/photoClient.ts';
import type { ToDoClient } from '../usecases/connections/toDoClient.ts';
import type { ActivityFeed } from '../usecases/notices/activityFeed.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import { graphActivityFeed } from './activityFeed.ts';
import { createAppToken } from './appToken.ts';
import { graphCalendar } from './calendar.ts';
import { createCallGraph } from './callGraph.ts';
import { consentPage } from './consentPage.ts';
import type { GraphConfig } from './graphConfig.ts';
import { createHeldTokens } from './heldTokens.ts';
import { graphManagers } from './managers.ts';
import { createOnBehalfOf } from './onBehalfOf.ts';
import { createPauses } from './pauses.ts';
import { graphPhoto } from './photo.ts';
import type { Report } from './report.ts';
import { graphToDo } from './toDo.ts';

export type Graph = {
  consents: Consents;
  calendar: CalendarClient;
  toDo: ToDoClient;
  managers: DirectoryClient;
  photo: PhotoClient;
  feed: ActivityFeed;
};

type Dependencies = { clock: Clock; logger: { warn(facts: object, message: string): void } };

/** Tokens held at once: those of the people who opened Opener in the last minutes. */
const maxTokens = 5_000;

/**
 * Microsoft Graph, for people who are here and for what each of them turned on.
 * @param config null where this installation has none: then everything is off
 */
export function createGraph(config: GraphConfig | null, { clock, logger }: Dependencies): Graph {
  if (config === null) return off;
  const tokens = createHeldTokens(maxTokens);
  const onBehalfOf = createOnBehalfOf(config, { tokens, clock });
  const pauses = createPauses(clock);
  const call = createCallGraph({ url: config.url, onBehalfOf, tokens, pauses, clock });
  const report: Report = (kind) => logger.warn({ kind }, 'Microsoft Graph answered in another shape');
  return {
    consents: {
      isSetUp: true,
      async ask(caller, feature) {
        return (await onBehalfOf(caller, feature)).kind;
      },
      page: (asked) => consentPage(config, asked),
      forget: (person) => tokens.forget(person),
    },
    calendar: graphCalendar(call, report),
    toDo: graphToDo(call, report),
    managers: graphManagers(call, report),
    photo: graphPhoto(call, report),
    feed: graphActivityFeed({
      url: config.url,
      appToken: createAppToken(config, clock),
      report: (status) =>
        logger.warn({ status }, 'Microsoft Graph did not take a notice for an activity feed'),
    }),
  };
}

const away = async () => ({ kind: 'unavailable' as const });

const off: Graph = {
  consents: {
    isSetUp: false,
    ask: async () => 'unavailable',
    page: ({ returnTo }) => returnTo,
    forget: () => undefined,
  },
  calendar: { events: away, mailbox: away },
  toDo: { open: away, add: away, setDone: away, remove: away },
  managers: { managerOf: away },
  photo: { own: away },
  feed: async () => undefined,
};
