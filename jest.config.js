/** Jest runs the sources as ES modules, through Vite's own TypeScript transform. */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tests/setup/transform.cjs' },
  testEnvironment: '<rootDir>/tests/setup/environment.cjs',
  moduleNameMapper: {
    '^(?:@microsoft/)?(botbuilder|botframework-connector|teams-ai)$':
      '<rootDir>/tests/setup/loadedOnce/$1.cjs',
  },
  setupFiles: ['<rootDir>/tests/setup/agents.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/setup/consoleErrors.ts'],
};

const wholeProduct = ['browser', 'durability'];

/**
 * Three projects, so that pages and server are built only when a test asked for looks at them.
 * @type {import('jest').Config}
 */
export default {
  maxWorkers: 2,
  // Jest's ES modules stay in memory from file to file: a worker that has grown is slower than a new one.
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
