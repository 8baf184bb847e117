import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import type { CadenceStore, ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import type { ChatStore, ListingStore, PersonStore, PostedCardStore } from '../usecases/chats/stores.ts';
import type { ConsentAsked } from '../usecases/connections/consentTickets.ts';
import type {
  CalendarStore,
  ConnectionStore,
  ExportedTaskStore,
  PhotoStore,
} from '../usecases/connections/stores.ts';
import type { DeletionStore, DepartedStore, ErasureStore } from '../usecases/erasure/store.ts';
import type { Ticket } from '../usecases/export/exportTickets.ts';
import type { HistoryStore } from '../usecases/history/store.ts';
import type { JobStore, LeaseStore } from '../usecases/jobs/jobPorts.ts';
import type { PresenceStore } from '../usecases/meetings/presence.ts';
import type { MeetingStore } from '../usecases/meetings/store.ts';
import type { OverviewStore } from '../usecases/myOneOnOnes/store.ts';
import type { TicketStore } from '../usecases/oneTimeTickets.ts';
import type { LiveFeed, LiveLog, OneOnOneStore } from '../usecases/pairPorts.ts';
import type { QuickLine } from '../usecases/quickLine.ts';
import { actionItemStore } from './actionItemStore.ts';
import { cadenceStore, reminderSettingsStore } from './cadenceStore.ts';
import { databaseCalls, type Limits, usualLimits } from './callDatabase.ts';
import { chatStore, listingStore } from './chatStore.ts';
import { calendarStore, connectionStore, exportedTaskStore } from './connectionStore.ts';
import { type ContainerName, containers } from './containers.ts';
import { deletionStore, departedStore } from './deletionStore.ts';
import { erasureStore } from './erasureStore.ts';
import { historyStore } from './historyStore.ts';
import { jobStore, leaseStore } from './jobStore.ts';
import { liveFeed } from './liveFeed.ts';
import { liveLog } from './liveLog.ts';
import { makeContainers } from './makeContainers.ts';
import { meetingStore } from './meetingStore.ts';
import { oneOnOneStore } from './oneOnOneStore.ts';
import { overviewStore } from './overviewStore.ts';
import { personStore } from './personStore.ts';
import { photoStore } from './photoStore.ts';
import { postedCardStore } from './postedCardStore.ts';
import { presenceStore } from './presenceStore.ts';
import { passOver, type ReportUnreadable } from './storedItem.ts';
import { consentTicketStore, exportTicketStore } from './ticketStore.ts';
import type { Access } from './versionedItems.ts';

export type StorageOptions = {
  endpoint: string;
  database: string;
  /** Without one: the Azure identity of the process. */
  key?: string;
  /** Answers the SDK's calls instead of the network. */
  httpClient?: NonNullable<CosmosClientOptions['httpClient']>;
  /** True where nobody else makes them. In Azure the infrastructure does, and the app's identity may not. */
  createContainers: boolean;
  /** How many shards the reminders are kept in; the same for the whole life of a database. 1 when left out. */
  reminderShards?: number;
  limits?: Limits;
  /** A quicker way to other processes, if there is one. */
  line?: QuickLine | undefined;
  /** Told of stored items that this version cannot read; each costs itself and nothing else. */
  unreadable?: ReportUnreadable;
};

export type Storage = {
  oneOnOnes: OneOnOneStore;
  overviews: OverviewStore;
  actionItems: ActionItemStore;
  meetings: MeetingStore;
  history: HistoryStore;
  chats: ChatStore;
  listings: ListingStore;
  postedCards: PostedCardStore;
  persons: PersonStore;
  liveLog: LiveLog;
  liveFeed: LiveFeed;
  cadences: CadenceStore;
  reminderSettings: ReminderSettingsStore;
  calendars: CalendarStore;
  connections: ConnectionStore;
  exportedTasks: ExportedTaskStore;
  photos: PhotoStore;
  exportTicketStore: TicketStore<Ticket>;
  consentTicketStore: TicketStore<ConsentAsked>;
  jobs: JobStore;
  jobLeases: LeaseStore;
  presence: PresenceStore;
  erasure: ErasureStore;
  deletions: DeletionStore;
  departed: DepartedStore;
  /** Does the database answer? Within two seconds, and never rejects. */
  ready(): Promise<boolean>;
  close(): void;
};

const readyLimits: Limits = { attempt: 1_000, total: 2_000, firstPause: 100, longestPause: 500 };

/** Substatus of a 404: the container itself is missing, not the item. */
const ownerMissing = 1003;

/** Opens the storage on Azure Cosmos DB. Rejects with Failure('unavailable') when it must make containers and cannot. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const limits = options.limits ?? usualLimits;
  const client = new CosmosClient(await clientOptions(options, limits));
  const call = databaseCalls(limits);
  if (options.createContainers) await makeContainers(client, options.database, call);
  const skip = passOver(options.unreadable ?? (() => undefined));
  const access = (name: ContainerName): Access => ({
    container: client.database(options.database).container(containers[name].id),
    call,
    passOver: skip,
  });
  const [oneOnOnes, live, people, reminders] = [
    access('oneOnOnes'),
    access('live'),
    access('people'),
    access('reminders'),
  ];
  const shards = options.reminderShards ?? 1;
  return {
    oneOnOnes: oneOnOneStore(oneOnOnes),
    overviews: overviewStore(oneOnOnes),
    actionItems: actionItemStore(oneOnOnes),
    meetings: meetingStore(oneOnOnes),
    history: historyStore(oneOnOnes),
    chats: chatStore(oneOnOnes),
    listings: listingStore(oneOnOnes),
    postedCards: postedCardStore(oneOnOnes),
    persons: personStore(people),
    liveLog: liveLog(live, options.line),
    liveFeed: liveFeed(live, options.line),
    cadences: cadenceStore(oneOnOnes),
    reminderSettings: reminderSettingsStore(people),
    calendars: calendarStore(oneOnOnes),
    connections: connectionStore(people),
    exportedTasks: exportedTaskStore(people),
    photos: photoStore(people),
    exportTicketStore: exportTicketStore(people),
    consentTicketStore: consentTicketStore(people),
    jobs: jobStore(reminders, shards),
    jobLeases: leaseStore(reminders),
    presence: presenceStore(reminders, shards),
    deletions: deletionStore(oneOnOnes),
    departed: departedStore(people),
    erasure: erasureStore(
      {
        oneOnOnes: oneOnOnes.container,
        live: live.container,
        people: people.container,
        reminders: reminders.container,
      },
      call,
      shards,
    ),
    ready: () => answers(oneOnOnes.container),
    close: () => client.dispose(),
  };
}

async function clientOptions(options: StorageOptions, limits: Limits): Promise<CosmosClientOptions> {
  return {
    endpoint: options.endpoint,
    ...(options.httpClient && { httpClient: options.httpClient }),
    ...(await credentials(options.key)),
    connectionPolicy: {
      requestTimeout: limits.attempt,
      // One region. Without discovery the SDK neither polls the account nor starts retries of its own.
      enableEndpointDiscovery: false,
      retryOptions: {
        maxRetryAttemptCount: 0,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: 0,
      },
    },
  };
}

/** @azure/identity is loaded only where it is needed: it costs a noticeable part of a start. */
async function credentials(key: string | undefined): Promise<CosmosClientOptions> {
  if (key !== undefined) return { key };
  const { DefaultAzureCredential } = await import('@azure/identity');
  return { aadCredentials: new DefaultAzureCredential() };
}

/** Asks for an item that never exists: the cheapest question that goes all the way to the data. */
async function answers(
  container: ReturnType<ReturnType<CosmosClient['database']>['container']>,
): Promise<boolean> {
  try {
    const asked = await databaseCalls(readyLimits)((abortSignal) =>
      container.item('ready', 'ready').read({ abortSignal }),
    );
    return asked.substatus !== ownerMissing;
  } catch {
    return false;
  }
}
