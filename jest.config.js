/** Jest runs the tests as Node runs the sources: as ES modules, loaded by Node itself. */
const shared = {
  testEnvironment: '<rootDir>/tests/setup/nodeLoader/environment.mts',
  runtime: '<rootDir>/tests/setup/nodeLoader/runtime.mts',
  // Only for test files with a page, which load in Jest's own way.
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tests/setup/transform.cjs' },
  setupFilesAfterEnv: ['<rootDir>/tests/setup/consoleErrors.ts'],
};

const wholeProduct = ['browser', 'durability'];

/**
 * Three projects, so that pages and server are built only when a test asked for looks at them.
 * @type {import('jest').Config}
 */
export default {
  // One more than two cores can keep busy: about a third of the time a worker waits for a process, a browser or a clock.
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/setup/longestFirst.cjs',
  // A test file's modules stay in memory: a worker that has grown is slower than a new one.
  workerIdleMemoryLimit: '1.5GB',
  // Not read inside a project. A bound for a broken case: every wait within a test is shorter.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'parts',
      testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
      testPathIgnorePatterns: [
        '/node_modules/',
        ...[...wholeProduct, 'artefact'].map((name) => `<rootDir>/tests/${name}/`),
      ],
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
