import type { ActivityFeed, FeedNotice } from '../usecases/notices/activityFeed.ts';
import type { AppToken } from './appToken.ts';

/** The kind of notice, as the manifest of the app describes it. */
export const actionItemGiven = 'actionItemGiven';

/** Milliseconds that Graph may take. */
const patience = 8_000;

type Dependencies = { url: string; appToken: AppToken; report: (status: number) => void };

/**
 * Notices in the activity feed, by the permission that a chat gives the app (`TeamsActivity.Send.Chat`). A notice that
 * Graph does not take is let go: what it is about is stored, and its reminder comes.
 * Decision 33 says why there is one kind only.
 * @see https://learn.microsoft.com/graph/api/chat-sendactivitynotification
 */
export function graphActivityFeed({ url, appToken, report }: Dependencies): ActivityFeed {
  return async (notice) => {
    const token = await appToken(notice.tenantId);
    if (token === null) return;
    const chat = `/v1.0/chats/${encodeURIComponent(notice.chatId)}`;
    try {
      const answer = await fetch(`${url}${chat}/sendActivityNotification`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(notice, `${url}${chat}`)),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      await answer.body?.cancel();
      if (!answer.ok) report(answer.status);
    } catch {
      report(0);
    }
  };
}

function bodyOf({ personId, from }: FeedNotice, chatUrl: string) {
  return {
    topic: { source: 'entityUrl', value: chatUrl },
    activityType: actionItemGiven,
    // Feeds are shown on locked screens: what was promised stays in Opener.
    previewText: { content: 'Opener' },
    recipient: {
      '@odata.type': 'microsoft.graph.aadUserNotificationRecipient',
      userId: personId,
    },
    templateParameters: [{ name: 'from', value: from }],
  };
}
