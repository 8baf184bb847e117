import * as z from 'zod/mini';

/** A call of the app in a frame to its host, as teams-js 2.58 posts it. */
export const appRequest = z.object({
  id: z.number(),
  uuidAsString: z.optional(z.string()),
  func: z.string().check(z.minLength(1)),
  args: z.optional(z.array(z.unknown())),
});

export type AppRequest = z.infer<typeof appRequest>;

/** The host's answer. teams-js finds the waiting call by `uuidAsString`, and by `id` in older versions. */
export type HostAnswer = { id: number; uuidAsString?: string; args: unknown[] };

/** Something the host tells the app unasked. It must carry no id: teams-js takes that for an answer. */
export type HostEvent = { func: string; args: unknown[] };

/** @param args what teams-js hands to the waiting call, in order */
export function answerTo(request: AppRequest, args: unknown[]): HostAnswer {
  const { id, uuidAsString } = request;
  return { id, ...(uuidAsString === undefined ? {} : { uuidAsString }), args };
}

export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** Where a page of the app stands in Teams: beside a call, in a tab, on the shared stage, in a dialog. */
export type FrameContext = 'sidePanel' | 'content' | 'meetingStage' | 'task' | 'authentication';

/** `ErrorCode` of teams-js: the ones that this host answers with. */
export const sdkErrors = {
  notSupported: { errorCode: 100, message: 'The sandbox does not play this part of Teams' },
  invalidArguments: { errorCode: 4000, message: 'The sandbox cannot read the arguments of this call' },
} as const;
