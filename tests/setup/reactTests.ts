import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';

// A bound for a broken case: a page that draws a dialog for the first time takes seconds on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** What the Testing Library does by itself where it is loaded anew for each test file. */
const flags: { IS_REACT_ACT_ENVIRONMENT?: boolean } = globalThis as object;

beforeAll(() => {
  flags.IS_REACT_ACT_ENVIRONMENT = true;
});

afterEach(cleanup);

afterAll(() => {
  flags.IS_REACT_ACT_ENVIRONMENT = false;
});
