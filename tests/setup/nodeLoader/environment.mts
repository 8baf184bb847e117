import type { EnvironmentContext, JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

type Global = JestEnvironment['global'];

/** Enough to see where a failure comes from. Jest asks for 100, which every error of a server would then collect. */
const framesOfAnError = 25;

/**
 * The worker itself as a test environment, instead of a realm of its own for each test file: what the sources and the
 * packages are made of is then loaded and compiled once, and runs at the speed it has in Node. What a file changes
 * about the process and the globals that Node brings is put back when the file ends.
 */
export default class WorkerEnvironment {
  readonly global = globalThis as unknown as Global;
  readonly moduleMocker = new ModuleMocker(this.global);
  readonly fakeTimers = null;
  readonly fakeTimersModern: ModernFakeTimers;
  readonly #globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  readonly #env = { ...process.env };
  readonly #folder = process.cwd();
  readonly #exit = process.exit;

  constructor({ projectConfig }: JestEnvironmentConfig, _context: EnvironmentContext) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup(): Promise<void> {
    Error.stackTraceLimit = framesOfAnError;
  }

  async teardown(): Promise<void> {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    process.exit = this.#exit;
    process.chdir(this.#folder);
    for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name];
    Object.assign(process.env, this.#env);
    for (const [name, before] of this.#globals) {
      if (before.configurable && before.value !== Object.getOwnPropertyDescriptor(globalThis, name)?.value)
        Object.defineProperty(globalThis, name, before);
    }
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  getVmContext(): null {
    return null;
  }
}
