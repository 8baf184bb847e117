/** Jest runs the tests as Node runs the sources: as ES modules, loaded by Node itself. */
const shared = {
  testEnvironment: '<rootDir>/tests/setup/nodeLoader/environment.mts',
  runtime: '<rootDir>/tests/setup/nodeLoader/runtime.mts',
  // What a test uses of Jest it imports.
  injectGlobals: false,
  // Node's loader does that.
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/tests/setup/consoleErrors.ts'],
};

// Workers, and the processes that tests start, have it from here: tests kill processes, and cut no power.
process.env.SANDBOX_SYNC = 'off';

const wholeProduct = ['browser', 'durability'];

/** Files that need a page around them. */
const withPage = [
  'tests/**/*.test.tsx',
  'tests/bot/cards/cards.test.ts',
  'tests/sandbox/host/chat/drawCard.test.ts',
  'tests/sandbox/network.test.ts',
  'tests/tab/shared/live/textBinding.test.ts',
  'tests/tab/shared/live/twoTypists.test.ts',
];

/**
 * Three projects, so that pages and server are built only when a test asked for looks at them.
 * @type {import('jest').Config}
 */
export default {
  // Twice what two cores can keep busy: half of the time a worker waits for a process, a browser or a clock.
  maxWorkers: 4,
  testSequencer: '<rootDir>/tests/setup/longestFirst.cjs',
  // A test file's modules stay in memory: a worker that has grown is slower than a new one.
  workerIdleMemoryLimit: '1.5GB',
  // Not read inside a project. A bound for a broken case: every wait within a test is shorter.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'parts',
      testMatch: ['<rootDir>/tests/**/*.test.ts', ...withPage.map((path) => `!**/${path}`)],
      testPathIgnorePatterns: [
        '/node_modules/',
        ...[...wholeProduct, 'artefact'].map((name) => `<rootDir>/tests/${name}/`),
      ],
    },
    {
      ...shared,
      displayName: 'parts',
      testMatch: withPage.map((path) => `<rootDir>/${path}`),
      testEnvironment: '<rootDir>/tests/setup/nodeLoader/pageEnvironment.mts',
      runner: '<rootDir>/tests/setup/nodeLoader/pageRunner.cjs',
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/setup/reactTests.ts'],
    },
    {
      ...shared,
      displayName: 'product',
      testMatch: wholeProduct.map((name) => `<rootDir>/tests/${name}/**/*.test.ts`),
      globalSetup: '<rootDir>/tests/setup/build.ts',
    },
    {
      ...shared,
      displayName: 'artefact',
      testMatch: ['<rootDir>/tests/artefact/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/setup/buildArtefact.ts',
    },
  ],
};
