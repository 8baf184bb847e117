/**
 * A word that the code no longer uses, and the one that the field has for it. `counts` says where it would be a fault:
 * - `declared`: wherever something of ours is called so: a type, a class, a function, a variable, a parameter, a member
 *   of a type, a file or a folder.
 * - `exported`: a common English word, or one that is also the key of a stored or sent field, which keeps its name. It
 *   is a fault only as the name of a type, a class or a file, or where it is exported.
 * - `begins`, `ends`, `within`: the same as `exported` or `declared`, for names that begin or end with it, or that hold
 *   it as one of their words.
 * The first letter may be small or large. What people read (texts, paths, log lines) is no name.
 */
export type RetiredWord = {
  word: string;
  use: string;
  counts: 'declared' | 'exported' | 'begins' | 'ends' | 'within';
  /** Folders in which it had this meaning; without them: everywhere. */
  in?: readonly string[];
};

type Rest = Pick<RetiredWord, 'counts' | 'in'>;

const declared: Rest = { counts: 'declared' };
const exported: Rest = { counts: 'exported' };
const of = (words: Readonly<Record<string, string>>, rest: Rest): RetiredWord[] =>
  Object.entries(words).map(([word, use]) => ({ word, use, ...rest }));
const inRooms = (rest: Rest, ...rooms: string[]): Rest => ({ ...rest, in: rooms });

const structure = [
  ...of({ stories: 'useCases', needs: 'dependencies' }, declared),
  ...of({ Needs: 'Dependencies', Parts: 'Context', Door: 'Client or Documents' }, { counts: 'ends' }),
  ...of({ ports: 'what the file holds' }, exported),
];

const realTime = [
  ...of(
    { hangUp: 'close', hungUp: 'closed', whenEnded: 'onClose', livingAgenda: 'agendaDocument' },
    declared,
  ),
  ...of(
    {
      door: 'socketGate',
      line: 'connection',
      lines: 'connections',
      ended: 'closed',
      stay: 'tokenLifetime',
      admission: 'authorize',
      allowance: 'rateLimit',
      frame: 'protocolMessage',
    },
    inRooms(declared, 'live'),
  ),
  ...of({ line: 'connection' }, inRooms(exported, 'tab')),
  ...of(
    {
      latecomers: 'missedNotices',
      storeFirst: 'writeAhead',
      keptEdits: 'outbox',
      ownEdits: 'pendingEdits',
      earlierEdits: 'recoveredEdits',
      saveShown: 'saveStatus',
    },
    declared,
  ),
  ...of({ lateEdits: 'editsAfterRecording' }, inRooms(declared, 'live')),
];

const meetings = [
  ...of({ filed: 'recorded' }, { counts: 'within' }),
  ...of({ held: 'recorded' }, { counts: 'within', in: ['domain', 'contract', 'usecases', 'api', 'bot'] }),
  ...of({ onRecord: 'recorded', wrappedUp: 'recorded' }, declared),
  ...of({ round: 'meetingNumber', agendaIsBehind: 'agendaSyncPending', late: 'lateEdit' }, exported),
  ...of({ textNow: 'latestText' }, exported),
  ...of({ settle: 'finishPending' }, inRooms(declared, 'usecases/meetings', 'api', 'bot', 'server.ts')),
  ...of(
    {
      quietMeetings: 'autoWrapUp',
      startsByPresence: 'autoStart',
      seenInMeeting: 'recordAttendance',
      notePresence: 'recordPresence',
      takeBack: 'undo',
      continueItem: 'reopenItem',
    },
    declared,
  ),
];

const times = [
  ...of({ followed: 'effectiveSchedule' }, inRooms(declared, 'domain', 'usecases', 'api', 'bot', 'storage')),
  ...of({ followedTimes: 'effectiveSchedule', lookAhead: 'readUpcoming' }, declared),
  ...of({ ahead: 'upcoming', here: 'syncConnections' }, exported),
  ...of({ calledOff: 'cancelled' }, exported),
  ...of(
    {
      noteDetails: 'recordMeetingTimes',
      useHere: 'useSyncConnections',
      lookAtCalendar: 'syncCalendar',
      lookAtPhoto: 'syncPhoto',
      hushed: 'suppressed',
      nowhere: 'unreachable',
      zoneNamed: 'parseTimeZone',
    },
    declared,
  ),
];

const later = [
  ...of(
    { line: 'rateLimiter', gate: 'sendLimiter', places: 'semaphore' },
    inRooms(declared, 'jobs', 'usecases/jobs'),
  ),
  ...of({ shareShards: 'leaseAssignment', holdShards: 'leases', heldShard: 'lease' }, declared),
  ...of(
    { standing: 'state', about: 'subjectKey', deliver: 'send' },
    inRooms(exported, 'jobs', 'usecases/jobs'),
  ),
];

const toDo = [
  ...of({ handOver: 'exportToToDo', handedOver: 'exportedTasks', bringTogether: 'reconcile' }, declared),
  ...of({ agree: 'merge' }, exported),
];

const bot = [
  ...of({ asked: 'PairContext', asking: 'questionRound', said: 'IncomingText' }, inRooms(exported, 'bot')),
  ...of({ place: 'scope', places: 'scopes', understanding: 'intent' }, inRooms(exported, 'bot')),
  ...of({ whoIsHere: 'chatAudience', reasonAgainst: 'chatAudience' }, declared),
  ...of({ crowded: 'chatAudience', soon: 'withTimeout' }, exported),
  ...of({ afterwards: 'background' }, inRooms(declared, 'bot')),
  ...of(
    {
      tellBoth: 'notifyPair',
      tellRecap: 'postRecap',
      tellChats: 'refreshCards',
      pointAtPanel: 'promptInMeeting',
      saidRecently: 'rateLimited',
    },
    declared,
  ),
  ...of({ pressOn: 'handleAction', act: 'handleAction', perform: 'handleAction' }, inRooms(exported, 'bot')),
];

const people = [
  ...of({ mine: 'myOneOnOnes', spoken: 'detectedLanguage', figures: 'insights' }, exported),
  ...of(
    { lookingBack: 'insights', lookBack: 'insights', takeAlong: 'export', exporting: 'export' },
    declared,
  ),
  ...of({ archive: 'export' }, { counts: 'within' }),
];

const panel = [
  ...of(
    {
      useShown: 'useDisclosure',
      laterPart: 'LazyBoundary',
      caught: 'ErrorBoundary',
      settled: 'onReady',
      usePaused: 'useDebouncedValue',
      useReached: 'useInView',
      useGone: 'useUnmountRef',
      giveBack: 'restoreFocus',
      openedEarly: 'prefetched',
      readAgain: 'invalidate',
      arranged: 'toActionLists',
    },
    inRooms(declared, 'tab'),
  ),
  ...of({ words: 'strings' }, inRooms(declared, 'tab')),
  ...of({ wording: 'strings', catalog: 'strings' }, exported),
  ...of({ most: 'max' }, { counts: 'begins' }),
];

/** Beside each other in the order of the folders that they were used in. */
export const retiredWords: readonly RetiredWord[] = [
  ...structure,
  ...realTime,
  ...meetings,
  ...times,
  ...later,
  ...toDo,
  ...bot,
  ...people,
  ...panel,
];
