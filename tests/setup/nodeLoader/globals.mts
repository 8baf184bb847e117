import { globalsOfRun } from './runtime.mts';

/** What `@jest/globals` is for the modules of one run: loaded anew in each. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } =
  globalsOfRun();
