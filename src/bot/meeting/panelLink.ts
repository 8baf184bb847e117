/** The tab as the manifest names it. */
export const tabEntity = 'opener';

/**
 * A link that opens the tab of a chat (Teams deep link to a tab in a group chat). No link opens the side panel.
 * @param appId the app's id in the Teams catalog
 */
export function panelLink(appId: string, chatId: string): string {
  const context = encodeURIComponent(JSON.stringify({ chatId, contextType: 'chat' }));
  return `https://teams.microsoft.com/l/entity/${appId}/${tabEntity}?context=${context}`;
}

/** A link that opens somebody's own page of Opener. */
export function personalLink(appId: string): string {
  return `https://teams.microsoft.com/l/entity/${appId}/myOneOnOnes`;
}
