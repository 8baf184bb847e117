import * as z from 'zod/mini';

/** Leads a window to where Microsoft asks; `?ticket=`. */
export const consentStartPath = '/connections/start';

/** Where Microsoft's answer comes back to; registered with the Entra app. */
export const consentAnswerPath = '/connections/answer';

/** How the asking ended, as the window that asked passes it on. */
export const consentOutcome = z.enum(['given', 'declined', 'failed']);

export type ConsentOutcome = z.infer<typeof consentOutcome>;
