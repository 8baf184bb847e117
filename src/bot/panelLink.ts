import { type HistoryPlace, joinHistoryPlace } from '../domain/historyPlace.ts';

/** The tab as the manifest names it. */
export const tabEntity = 'opener';

/**
 * A link that opens the tab of a chat (Teams deep link to a tab in a group chat). No link opens the side panel.
 * @param appId the app's id in the Teams catalog
 * @param place where in the history it opens; on the agenda when left out
 */
export function panelLink(appId: string, chatId: string, place?: HistoryPlace): string {
  const subEntity = place && { subEntityId: joinHistoryPlace(place) };
  const context = encodeURIComponent(JSON.stringify({ ...subEntity, chatId, contextType: 'chat' }));
  return `https://teams.microsoft.com/l/entity/${appId}/${tabEntity}?context=${context}`;
}

/** A link that opens somebody's own page of Opener. */
export function personalLink(appId: string): string {
  return `https://teams.microsoft.com/l/entity/${appId}/myOneOnOnes`;
}
