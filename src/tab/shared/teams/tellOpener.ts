import { app, authentication } from '@microsoft/teams-js';
import type { ConsentOutcome } from '../../../contract/consent.ts';
import { withTimeout } from '../../../platform/later.ts';

/** Milliseconds within which Teams takes the answer of a window that it opened. */
const limit = 5_000;

/** Hands the outcome to the tab that opened this window; Teams then closes it. Rejects where no Teams answers. */
export async function tellOpener(outcome: ConsentOutcome): Promise<void> {
  await withTimeout(app.initialize(), limit);
  authentication.notifySuccess(outcome);
}
