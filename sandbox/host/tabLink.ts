import * as z from 'zod/mini';

/** Where a link leads within the app's tab of a chat; '' for its beginning. */
export type TabLink = { chatId: string; subEntityId: string };

const tabPath = /^\/l\/entity\/[^/]+\/opener$/;

const linkContext = z.object({ chatId: z.string(), subEntityId: z._default(z.string(), '') });

/** Reads Teams' deep link to the app's tab in a chat; null for every other address. */
export function readTabLink(url: string): TabLink | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname !== 'teams.microsoft.com' || !tabPath.test(pathname)) return null;
  try {
    return linkContext.safeParse(JSON.parse(searchParams.get('context') ?? '')).data ?? null;
  } catch {
    return null;
  }
}
