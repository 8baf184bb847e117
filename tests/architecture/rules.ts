/** A package as it is imported: exactly this name, or a path inside it. A trailing `*` takes any ending. */
export type PackageRule = {
  packages: readonly string[];
  /** Folders or files below src, without a trailing slash. */
  only: readonly string[];
  /** Also here, but with `import type` alone. */
  typesOnly?: readonly string[];
};

/** Stands beside src, not in it: a workspace package of its own. */
export const sandbox = 'sandbox';

const pureBelow = ['domain', 'contract'] as const;

/**
 * The arrows of ARCHITECTURE.md: what each folder or top-level file of src, and the sandbox beside src, may import of
 * ours, besides itself. A folder that is not named here is a fault, so that a new one is placed by decision and not by accident.
 */
const arrows: Record<string, readonly string[]> = {
  platform: [],
  domain: [],
  contract: ['domain'],
  locales: pureBelow,
  reading: ['domain', 'locales'],
  usecases: [...pureBelow, 'locales', 'reading'],
  storage: [...pureBelow, 'usecases'],
  live: [...pureBelow, 'usecases'],
  api: [...pureBelow, 'usecases', 'locales'],
  bot: [...pureBelow, 'usecases', 'locales', 'reading'],
  reactions: [...pureBelow, 'usecases'],
  graph: [...pureBelow, 'usecases'],
  redis: ['usecases'],
  tab: [...pureBelow, 'locales', 'reading'],
  config: [],
  'config.ts': ['config'],
  process: ['config'],
  telemetry: [],
  'start.ts': ['config.ts', 'server.ts', 'process', 'telemetry'],
  'restore.ts': [...pureBelow, 'usecases', 'storage', 'live', 'config.ts', 'process'],
  'erase.ts': [...pureBelow, 'usecases', 'storage', 'config.ts'],
  'understand.ts': [...pureBelow, 'usecases', 'bot', 'reading'],
  'server.ts': [
    ...pureBelow,
    'usecases',
    'storage',
    'live',
    'api',
    'bot',
    'graph',
    'redis',
    'reactions',
    'config.ts',
  ],
  [sandbox]: [...pureBelow, 'config.ts', 'server.ts', 'process'],
};

/** Rules need no timer; for all the others what runs later is the same. */
const withoutPlatform = ['platform', 'domain', 'locales', 'reading'];

export const mayImport: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(arrows).map(([from, to]) => [
    from,
    withoutPlatform.includes(from) ? to : [...to, 'platform'],
  ]),
);

/** Arrows that carry types and nothing that runs. */
export const typeArrows: Record<string, readonly string[]> = {
  storage: ['usecases'],
  graph: ['usecases'],
  redis: ['usecases'],
  locales: ['contract'],
};

/** Stand beside src as well. What they import is free, but for circles of their folders. */
export const tests = 'tests';

/** Folders whose rooms never import one another: what two of them share stands below them, or comes from above. */
export const apart: readonly string[] = ['tab/features', 'tab/places'];

/** These stand beside what they make, run in Node when the pages are built, and may be imported by no source. */
export const buildOnly: readonly string[] = [
  'tab/preloadPanel.ts',
  'tab/firstLoadChunks.ts',
  'tab/pureSchemas.ts',
  'tab/shared/live/quietLib0.ts',
  'tab/smallPreload.ts',
  'tab/shared/teams/plainEnums.ts',
  'tab/precompress.ts',
  'tab/shared/theme/fluentTokenCss.ts',
];

/** These get use cases, and nothing to read or write by themselves. */
export const withoutStores: readonly string[] = ['api', 'bot'];

/** A file that few, or the files of few folders, may run something of; its types are free. */
export const fewOnly: readonly { file: string; only: readonly string[] }[] = [
  // Who may do what is asked at one door.
  { file: 'domain/access.ts', only: ['usecases/scope.ts'] },
  // Sentences stand where somebody is spoken to, and use cases throw reasons.
  {
    file: 'contract/wordedFailure.ts',
    only: ['api', 'bot', 'restore.ts', 'erase.ts', sandbox],
  },
];

export const packageRules: readonly PackageRule[] = [
  { packages: ['@azure/cosmos'], only: ['storage', 'sandbox/cosmos'], typesOnly: ['server.ts'] },
  { packages: ['@azure/msal-node'], only: ['graph'] },
  { packages: ['@azure/identity'], only: ['graph', 'storage', 'redis'] },
  { packages: ['@redis/client'], only: ['redis'] },
  { packages: ['@microsoft/teams-js'], only: ['tab/shared/teams'] },
  { packages: ['botbuilder*', 'botframework*', '@microsoft/teams-ai', 'openai'], only: ['bot'] },
  { packages: ['yjs', 'y-protocols'], only: ['contract', 'live', 'tab'], typesOnly: ['sandbox/past'] },
  { packages: ['lib0'], only: [...pureBelow, 'live', 'tab'] },
  { packages: ['@azure/monitor-opentelemetry', '@opentelemetry/*'], only: ['telemetry'] },
  { packages: ['@hocuspocus/server'], only: ['live'] },
  { packages: ['@hocuspocus/provider'], only: ['tab', 'sandbox/past'] },
  { packages: ['react', 'react-dom', '@fluentui/*', '@tanstack/*'], only: ['tab', 'sandbox/host'] },
  { packages: ['vite', '@vitejs/*', 'rolldown'], only: ['sandbox', ...buildOnly] },
];

/** These run in the browser, or in both: nothing of Node may be in them. */
export const withoutNode: readonly string[] = ['platform', 'domain', 'contract', 'locales', 'reading', 'tab'];
