import { Doc } from 'yjs';

/**
 * Lets this page write under another number than the one under which it is shown to be there. Presence tells everybody
 * its number: whoever knew the one of the document before anything was written under it could write first, and the
 * server would take every later word of this page for somebody else's. Yjs takes the number of a change when it is
 * made, and the provider that of the presence when it connects.
 */
export function writeUnderOwnNumber(doc: Doc): void {
  const presence = doc.clientID;
  const writing = new Doc().clientID;
  doc.on('beforeTransaction', ({ local }) => {
    if (local) doc.clientID = writing;
  });
  doc.on('afterTransaction', ({ local }) => {
    if (local) doc.clientID = presence;
  });
}
