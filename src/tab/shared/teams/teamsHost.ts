import { app, authentication, teamsCore } from '@microsoft/teams-js';
import * as z from 'zod/mini';
import { type ConsentOutcome, consentOutcome } from '../../../contract/consent.ts';
import { withTimeout } from '../../../platform/later.ts';
import { parseTabContext, type TabContext, type TabTheme, tabTheme } from './tabContext.ts';

/** Teams, as far as the tab needs it. */
export type TeamsHost = {
  context: TabContext;
  /** A token that names who looks, for our server. Rejects when Teams will not give one within 10 s. */
  getToken(): Promise<string>;
  onTheme(listener: (theme: TabTheme) => void): void;
  /** Teams waits for `finish` before it takes the panel away, at most 3 s. */
  onUnload(finish: () => Promise<void>): void;
  /** The screen that everybody in the call sees; null where the tab is not beside a call. */
  stage: MeetingStage | null;
  /** Goes to a chat, where the app is at hand. */
  openChat(chatId: string): void;
  /**
   * Opens a window of our server in which Microsoft asks the person, and says how that ended. To be called on a press
   * of a button, or the window is kept from opening. Never rejects.
   */
  askConsent(url: string): Promise<ConsentOutcome>;
  /** Something is on screen: Teams takes its own loading sign away. */
  loaded(): void;
  /** What people came for is on screen. */
  ready(): void;
  /** Nothing can be shown: Teams shows its own error page. `reason` holds no content of a 1:1. */
  failed(reason: string): void;
};

export type MeetingStage = {
  mayShare(): Promise<boolean>;
  /** Shows the opening question there; resolves with whether Teams did. */
  share(): Promise<boolean>;
};

const limits = { connect: 5_000, token: 10_000, unload: 3_000, consent: 15 * 60_000 };

/**
 * Says hello to Teams. null when no Teams answers within 5 s: teams-js itself would wait for a minute, and in a
 * plain browser tab for ever.
 */
export async function connectToTeams(): Promise<TeamsHost | null> {
  try {
    const hello = app.initialize().then(() => app.getContext());
    return hostWith(parseTabContext(await withTimeout(hello, limits.connect)));
  } catch {
    return null;
  }
}

function hostWith(context: TabContext): TeamsHost {
  return {
    context,
    getToken: () => withTimeout(authentication.getAuthToken(), limits.token),
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(tabTheme(theme))),
    onUnload,
    stage: context.place === 'sidePanel' ? stageHere() : null,
    // Not every host goes there, and then it says so itself.
    openChat: (chatId) => void app.openLink(chatLink(chatId)).catch(() => undefined),
    askConsent,
    loaded: () => app.notifyAppLoaded(),
    ready: () => app.notifySuccess(),
    failed: (reason) => app.notifyFailure({ reason: app.FailedReason.Other, message: reason }),
  };
}

/** Fetched when first asked for: few share, and everybody waits for the panel. */
function stageHere(): MeetingStage {
  const part = () => import('./stage.ts');
  const never = () => false;
  return {
    mayShare: () => part().then(({ mayShare }) => mayShare(), never),
    share: () => part().then(({ share }) => share(location.href), never),
  };
}

/** Teams' deep link to a chat; `chat.openChat` throws in some places where this works. */
function chatLink(chatId: string): string {
  return `https://teams.microsoft.com/l/chat/${encodeURIComponent(chatId)}/0`;
}

/** Not every host of Teams apps takes panels away with notice; those that do not refuse the question by throwing. */
function onUnload(finish: () => Promise<void>): void {
  if (!teamsCore.isSupported()) return;
  teamsCore.registerBeforeUnloadHandler((readyToUnload) => {
    void withTimeout(finish(), limits.unload)
      .catch(() => undefined)
      .then(readyToUnload);
    return true;
  });
}

/** A window that is closed or never opens is a failure of TeamsJS, and says nothing that was asked. */
async function askConsent(address: string): Promise<ConsentOutcome> {
  // TeamsJS takes no other. Where we are reached over plain HTTP, on this computer, the sandbox knows what is meant.
  const url = address.replace(/^http:/, 'https:');
  try {
    const asked = authentication.authenticate({ url, width: 540, height: 640 });
    const answer = z.safeParse(consentOutcome, await withTimeout(asked, limits.consent));
    return answer.success ? answer.data : 'failed';
  } catch {
    return 'failed';
  }
}
