import type { Connection, Document, Extension } from '@hocuspocus/server';
import { presenceState as presenceSchema } from '../contract/live.ts';
import { splitDocumentName } from '../domain/oneOnOneId.ts';
import type { LiveConnection, LiveContext } from './liveConnection.ts';

/**
 * Shows who is there. Each connection speaks for itself alone, and the name in it is whom the server has
 * authenticated, not what the client says.
 * @param changed told of an agenda where somebody came, goes on, or left
 */
export function presenceExtension(changed: (oneOnOneId: string) => void): Extension<LiveContext> {
  return {
    extensionName: 'presence',

    async beforeHandleAwareness({ context, states, document, connection }) {
      const liveConnection = context?.liveConnection;
      for (const [id, state] of [...states]) {
        if (
          liveConnection?.person &&
          connection &&
          presenceSchema.safeParse(state).success &&
          isOwn(liveConnection, id)
        ) {
          states.set(id, { personId: liveConnection.person.id });
          takeOver(id, connection, document);
        } else {
          // Among them the empty state of the scratch copy that Hocuspocus decodes into.
          states.delete(id);
        }
      }
    },

    async onAwarenessUpdate({ documentName, awareness, added, updated, removed }) {
      // When a document leaves memory, Yjs takes off the server's own state, which never was there.
      const isOfPeople = [...added, ...updated, ...removed].some((id) => id !== awareness.clientID);
      if (isOfPeople && splitDocumentName(documentName)?.kind === 'agenda') changed(documentName);
    },
  };
}

/**
 * Who is shown as there, each once; nobody where the agenda is not in memory.
 * @param but numbers of clients that do not count
 */
export function peopleIn(
  document: Pick<Document, 'awareness'> | undefined,
  but: ReadonlySet<number> = new Set(),
): string[] {
  const states = document ? [...document.awareness.getStates()] : [];
  const here = states.flatMap(([client, state]) =>
    but.has(client) ? [] : (presenceSchema.safeParse(state).data?.personId ?? []),
  );
  return [...new Set(here)];
}

function isOwn(liveConnection: LiveConnection, id: number): boolean {
  liveConnection.presenceId ??= id;
  return liveConnection.presenceId === id;
}

/**
 * A page that reconnects keeps its id, and Hocuspocus would take it off the screen when the connection that it left
 * behind is found dead. So the id belongs to the connection that used it last.
 */
function takeOver(id: number, connection: Connection<LiveContext>, document: Document): void {
  for (const other of document.getConnections()) document.getClients(other).delete(id);
  document.getClients(connection).add(id);
}
