import type { Document, Extension } from '@hocuspocus/server';
import { admission } from './admission.ts';
import type { Line, LiveContext } from './line.ts';
import type { LiveLimits, LiveNeeds } from './live.ts';
import type { PersonLimits } from './personLimits.ts';
import { Refused } from './refused.ts';
import { type Stay, startStay } from './stay.ts';

type Needs = Pick<LiveNeeds, 'verifyToken' | 'mayEdit' | 'clock' | 'logger'>;

/** Lets in whom a verified token names and who is one of the two, for as long as the token holds. */
export function signIn(needs: Needs, limits: LiveLimits, people: PersonLimits): Extension<LiveContext> {
  const stays = new WeakMap<Line, Stay>();
  return {
    extensionName: 'sign-in',

    async onAuthenticate({ context: { line }, token, documentName, instance }) {
      if (line === undefined) return;
      const admitted = await admission(needs, token, documentName);
      if ('refused' in admitted) line.hangUp(admitted.refused);
      else if (!people.mayConnect(admitted.person.id)) line.hangUp('tooMany');
      else if (
        connectionsOf(admitted.person.id, instance.documents.get(documentName)) >= limits.connectionsPerPerson
      ) {
        line.hangUp('tooMany');
      }
      if (line.ended() || 'refused' in admitted) throw new Refused();
      line.person = admitted.person;
      const stay = startStay(line, needs.clock, needs.logger);
      stay.until(admitted.expiresAt);
      stays.set(line, stay);
    },

    async connected({ context: { line }, connection, documentName, instance }) {
      if (line === undefined) return;
      line.arrive();
      stays.get(line)?.askWith(() => connection.requestToken());
      // Somebody can join at the very moment the document leaves memory; they would then write alone.
      if (instance.documents.get(documentName) !== connection.document) line.hangUp('restarting');
    },

    async onTokenSync({ context: { line }, token, documentName }) {
      if (line === undefined) return;
      const admitted = await admission(needs, token, documentName);
      if (!('refused' in admitted) && admitted.person.id === line.person?.id) {
        stays.get(line)?.until(admitted.expiresAt);
      } else {
        const reason = 'refused' in admitted ? admitted.refused : 'unauthorized';
        // While access cannot be checked, the token that was checked before still holds until its end.
        if (reason !== 'unavailable') line.hangUp(reason);
      }
    },
  };
}

/** Each has a share: whoever opens many connections leaves the other's alone. */
function connectionsOf(personId: string, document: Document | undefined): number {
  const connections = document?.getConnections() ?? [];
  return connections.filter(({ context }) => contextOf(context).line?.person?.id === personId).length;
}

/** Hocuspocus does not say what a connection's context is; it is what the door has handed over. */
function contextOf(context: unknown): LiveContext {
  return context as LiveContext;
}
