import * as z from 'zod/mini';
import type { AppRequest } from './teamsHostMessages.ts';
import { sdkErrors } from './teamsHostMessages.ts';
import { contextOf, type HostScene, meetingDetailsOf, runtimeConfig } from './teamsHostScene.ts';

/** What the page around the frame has to do because the app asked for it. */
export type HostEffect =
  | { kind: 'fetchToken' }
  | { kind: 'register'; event: string }
  | { kind: 'appState'; state: AppState }
  | { kind: 'openLink'; url: string }
  | { kind: 'openDialog'; dialog: DialogRequest }
  | { kind: 'resizeDialog'; size: DialogSize }
  | { kind: 'closeDialog'; result: unknown }
  | { kind: 'share'; url: string }
  | { kind: 'stopSharing' }
  | { kind: 'readyToUnload' }
  | { kind: 'authenticate'; url: string }
  | { kind: 'authenticated'; answer: unknown[] }
  | { kind: 'unknown'; func: string };

export type AppState = 'loaded' | 'ready' | 'failed';

const dialogSide = z.union([z.number().check(z.positive()), z.enum(['small', 'medium', 'large'])]);
const dialogSize = z.object({ height: z.optional(dialogSide), width: z.optional(dialogSide) });
const dialogRequest = z.extend(dialogSize, { url: z.string(), title: z.optional(z.string()) });

export type DialogSize = z.infer<typeof dialogSize>;
export type DialogRequest = z.infer<typeof dialogRequest>;

/** `answer` goes back at once; a call with an effect and no answer is answered when the effect is done, if at all. */
export type HostDecision = { answer?: unknown[]; effect?: HostEffect };

type Decide = (args: unknown[], scene: HostScene) => HostDecision;

const webAddress = z.url({ protocol: /^https?$/ });

/** Every call this host knows. `[true]` and `[false, reason]`, or `[error, result]`: teams-js expects one or the other. */
const calls = new Map<string, Decide>([
  ['initialize', (_, scene) => ({ answer: [scene.frameContext, 'desktop', runtimeConfig(), '2.58.0'] })],
  ['getContext', (_, scene) => ({ answer: [contextOf(scene)] })],
  ['registerHandler', taking(z.string(), (event) => ({ effect: { kind: 'register', event } }))],
  ['authentication.getAuthToken', () => ({ effect: { kind: 'fetchToken' } })],
  ['authentication.authenticate', authenticate],
  // Said by the page in the window that `authenticate` opened.
  [
    'authentication.authenticate.success',
    ([result]) => ({ effect: { kind: 'authenticated', answer: [true, result] } }),
  ],
  [
    'authentication.authenticate.failure',
    ([reason]) => ({ effect: { kind: 'authenticated', answer: [false, reason] } }),
  ],
  ['executeDeepLink', openLink],
  ['readyToUnload', () => ({ effect: { kind: 'readyToUnload' } })],
  ['appInitialization.appLoaded', appState('loaded')],
  ['appInitialization.success', appState('ready')],
  ['appInitialization.failure', appState('failed')],
  ['appInitialization.expectedFailure', appState('failed')],
  ['tasks.startTask', taking(dialogRequest, (dialog) => ({ effect: { kind: 'openDialog', dialog } }))],
  ['tasks.updateTask', taking(dialogSize, (size) => ({ effect: { kind: 'resizeDialog', size } }))],
  ['tasks.completeTask', ([result]) => ({ effect: { kind: 'closeDialog', result } })],
  ['meeting.getMeetingDetails', (_, scene) => ({ answer: [null, meetingDetailsOf(scene)] })],
  ['meeting.shareAppContentToStage', share],
  ['meeting.stopSharingAppContentToStage', () => ({ answer: [null, true], effect: { kind: 'stopSharing' } })],
  [
    'meeting.getAppContentStageSharingCapabilities',
    () => ({ answer: [null, { doesAppHaveSharePermission: true }] }),
  ],
  [
    'meeting.getAppContentStageSharingState',
    (_, scene) => ({ answer: [null, { isAppSharing: scene.sharing }] }),
  ],
]);

/** Decides what a call of the app is answered with and what has to happen. A call it does not know gets an error. */
export function decide(request: AppRequest, scene: HostScene): HostDecision {
  const call = calls.get(request.func);
  if (call) return call(request.args ?? [], scene);
  return { answer: refusalOf(request.func), effect: { kind: 'unknown', func: request.func } };
}

/** These expect a status and a reason; the others an error first. teams-js would take an error for success here. */
function refusalOf(func: string): unknown[] {
  const wantsStatus = /^(pages|authentication|navigate)/.test(func);
  return wantsStatus ? [false, sdkErrors.notSupported.message] : [sdkErrors.notSupported];
}

function taking<T>(schema: z.ZodMiniType<T>, decide: (argument: T) => HostDecision): Decide {
  return ([first]) => {
    const argument = z.safeParse(schema, first);
    return argument.success ? decide(argument.data) : { answer: [sdkErrors.invalidArguments] };
  };
}

function appState(state: AppState): Decide {
  return () => ({ effect: { kind: 'appState', state } });
}

function openLink([link]: unknown[]): HostDecision {
  const url = z.safeParse(webAddress, link);
  if (!url.success) return { answer: [false, 'This is not a web address'] };
  return { answer: [true], effect: { kind: 'openLink', url: url.data } };
}

function authenticate([link]: unknown[]): HostDecision {
  const url = z.safeParse(webAddress, link);
  if (!url.success) return { answer: [false, 'This is not a web address'] };
  return { effect: { kind: 'authenticate', url: url.data } };
}

function share([link]: unknown[]): HostDecision {
  const url = z.safeParse(webAddress, link);
  if (!url.success) return { answer: [sdkErrors.invalidArguments, null] };
  return { answer: [null, true], effect: { kind: 'share', url: url.data } };
}
