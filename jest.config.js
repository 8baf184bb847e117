/** Jest runs the sources as ES modules, through Vite's own TypeScript transform.
 * @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tests/setup/transform.cjs' },
  setupFiles: ['<rootDir>/tests/setup/agents.ts'],
  globalSetup: '<rootDir>/tests/setup/build.ts',
  testTimeout: 60_000,
};
