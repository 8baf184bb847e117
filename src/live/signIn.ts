import type { Document, Extension } from '@hocuspocus/server';
import { authorize } from './authorize.ts';
import type { LiveDependencies, LiveLimits } from './live.ts';
import type { LiveConnection, LiveContext } from './liveConnection.ts';
import type { PersonLimits } from './personLimits.ts';
import { RefusedUpdate } from './refused.ts';
import { startTokenLifetime, type TokenLifetime } from './tokenLifetime.ts';

type Dependencies = Pick<LiveDependencies, 'verifyToken' | 'mayEdit' | 'clock' | 'logger' | 'isTooBusy'>;

/** Lets in whom a verified token names and who is one of the two, for as long as the token holds. */
export function signIn(
  dependencies: Dependencies,
  limits: LiveLimits,
  people: PersonLimits,
): Extension<LiveContext> {
  const tokenLifetimes = new WeakMap<LiveConnection, TokenLifetime>();
  return {
    extensionName: 'sign-in',

    async onAuthenticate({ context: { liveConnection }, token, documentName, instance }) {
      if (liveConnection === undefined) return;
      const admitted = await authorize(dependencies, token, documentName);
      const isOpenHere = instance.documents.has(documentName);
      if ('refused' in admitted) liveConnection.close(admitted.refused);
      // An agenda that is open here goes on; another one may be opened where there is less to do.
      else if (!isOpenHere && dependencies.isTooBusy?.()) liveConnection.close('unavailable');
      else if (!people.mayConnect(admitted.person.id)) liveConnection.close('tooMany');
      else if (
        connectionsOf(admitted.person.id, instance.documents.get(documentName)) >= limits.connectionsPerPerson
      ) {
        liveConnection.close('tooMany');
      }
      if (liveConnection.closed() || 'refused' in admitted) throw new RefusedUpdate();
      liveConnection.person = admitted.person;
      const tokenLifetime = startTokenLifetime(liveConnection, dependencies.clock, dependencies.logger);
      tokenLifetime.until(admitted.expiresAt);
      tokenLifetimes.set(liveConnection, tokenLifetime);
    },

    async connected({ context: { liveConnection }, connection, documentName, instance }) {
      if (liveConnection === undefined) return;
      liveConnection.arrive();
      tokenLifetimes.get(liveConnection)?.askWith(() => connection.requestToken());
      // Somebody can join at the very moment the document leaves memory; they would then write alone.
      if (instance.documents.get(documentName) !== connection.document) liveConnection.close('restarting');
    },

    async onTokenSync({ context: { liveConnection }, token, documentName }) {
      if (liveConnection === undefined) return;
      const admitted = await authorize(dependencies, token, documentName);
      if (!('refused' in admitted) && admitted.person.id === liveConnection.person?.id) {
        tokenLifetimes.get(liveConnection)?.until(admitted.expiresAt);
      } else {
        const reason = 'refused' in admitted ? admitted.refused : 'unauthorized';
        // While access cannot be checked, the token that was checked before still holds until its end.
        if (reason !== 'unavailable') liveConnection.close(reason);
      }
    },
  };
}

/** Each has a share: whoever opens many connections leaves the other's alone. */
function connectionsOf(personId: string, document: Document | undefined): number {
  const connections = document?.getConnections() ?? [];
  return connections.filter(({ context }) => contextOf(context).liveConnection?.person?.id === personId)
    .length;
}

/** Hocuspocus does not say what a connection's context is; it is what the socket gate has handed over. */
function contextOf(context: unknown): LiveContext {
  return context as LiveContext;
}
