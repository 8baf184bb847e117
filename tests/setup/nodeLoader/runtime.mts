import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as JestGlobals from '@jest/globals';
import type { Config } from '@jest/types';
import WorkerEnvironment from './environment.mts';
import { addressInRun, sourceMaps } from './moduleHooks.mts';

const require = createRequire(import.meta.url);

/** Where jest-circus keeps what belongs to one test file: the symbols are its own. */
const stateOfFile = ['EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL'].map((name) => Symbol.for(name));

let runs = 0;
let current: typeof JestGlobals | null = null;

/** What a test file imports from `@jest/globals`. */
export function globalsOfRun(): typeof JestGlobals {
  if (current === null) throw new Error('No test file runs');
  return current;
}

/** Jest's runtime for a test file in a `WorkerEnvironment`: loads modules as Node does. */
export default class NodeLoaderRuntime {
  readonly #environment: WorkerEnvironment;
  readonly #run = ++runs;

  constructor(_config: Config.ProjectConfig, environment: unknown) {
    if (!(environment instanceof WorkerEnvironment))
      throw new Error('Test files run in the worker itself, or with a page: see withPage in jest.config.js');
    this.#environment = environment;
  }

  /** Jest asks for jest-circus, whose state is a test file's own. */
  requireInternalModule(path: string): unknown {
    for (const symbol of stateOfFile) Reflect.deleteProperty(globalThis, symbol);
    delete require.cache[path];
    return require(path);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  async unstable_importModule(path: string): Promise<unknown> {
    return await import(addressInRun(pathToFileURL(path).href, this.#run));
  }

  setGlobalsForRuntime(globals: Omit<typeof JestGlobals, 'jest'>): void {
    current = { ...globals, jest: jestObject(this.#environment) };
  }

  enterTestCode(): void {}

  leaveTestCode(): void {}

  getSourceMaps(): Map<string, string> {
    return sourceMaps;
  }

  getAllCoverageInfoCopy(): undefined {
    return undefined;
  }

  teardown(): void {
    current = null;
  }
}

/** What the tests use of `jest`; anything else of it does not exist here, as `jest.mock` that needs Jest's loader. */
function jestObject({ moduleMocker, fakeTimersModern }: WorkerEnvironment): typeof JestGlobals.jest {
  const jest = {
    fn: moduleMocker.fn.bind(moduleMocker),
    spyOn: moduleMocker.spyOn.bind(moduleMocker),
    useFakeTimers(options?: Config.FakeTimersConfig) {
      fakeTimersModern.useFakeTimers(options);
      return jest;
    },
    useRealTimers() {
      fakeTimersModern.useRealTimers();
      return jest;
    },
    advanceTimersByTime: (milliseconds: number) => fakeTimersModern.advanceTimersByTime(milliseconds),
    setTimeout(milliseconds: number) {
      Reflect.set(globalThis, Symbol.for('TEST_TIMEOUT_SYMBOL'), milliseconds);
      return jest;
    },
  };
  return jest as unknown as typeof JestGlobals.jest;
}
