import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { cleanup } from '@testing-library/react';

/** What the Testing Library does by itself where it is loaded anew for each test file. */
const flags: { IS_REACT_ACT_ENVIRONMENT?: boolean } = globalThis as object;

beforeAll(() => {
  flags.IS_REACT_ACT_ENVIRONMENT = true;
});

afterEach(cleanup);

afterAll(() => {
  flags.IS_REACT_ACT_ENVIRONMENT = false;
});
