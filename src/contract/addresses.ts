/** Addresses of the server that are called by others than the tab; see routes.ts for the tab's own. */

/** Where Teams sends what happens in chats and meetings. */
export const botPath = '/api/messages';

/** Where a card's button fetches a file, with a ticket instead of a token; `?ticket=`. */
export const exportTicketPath = '/export';
