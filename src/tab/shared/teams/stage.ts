import { meeting } from '@microsoft/teams-js';
import { withTimeout } from '../../../platform/later.ts';

/** Milliseconds that Teams may take to answer. */
const limit = 5_000;

/** Does Teams let this person share the app with everybody in the call? A refusal of any kind is a no. */
export function mayShare(): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    meeting.getAppContentStageSharingCapabilities((_, answer) =>
      resolve(answer?.doesAppHaveSharePermission ?? false),
    );
  });
  return withTimeout(asked, limit).catch(() => false);
}

/** Puts a page of ours before everybody in the call. @returns whether Teams did */
export function share(url: string): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    meeting.shareAppContentToStage((_, isShared) => resolve(isShared ?? false), url);
  });
  return withTimeout(asked, limit).catch(() => false);
}
