import type { Feature } from '../domain/connection.ts';
import type { Person } from '../domain/person.ts';

/** Somebody who is here now, with the verified token that their Teams sent along. */
export type Caller = { person: Person; token: string };

/** Why Microsoft does not do what it was asked, as far as somebody can do something about it. */
export type Hindrance = 'consentNeeded' | 'refused' | 'unavailable';

export type GraphAnswer<T> = { kind: 'ok'; value: T } | { kind: Hindrance };

/** May Opener act for people in their Microsoft account? Asked for one feature at a time. Never rejects. */
export type Consents = {
  /** False where this installation has no connection to Microsoft Graph. */
  isSetUp: boolean;
  /** Is it allowed now? Asks Microsoft, unless that was asked a moment ago. */
  ask(caller: Caller, feature: Feature): Promise<'ok' | Hindrance>;
  /**
   * Where Microsoft asks the person.
   * @param state comes back with the answer, which comes to `returnTo`
   */
  page(asked: {
    person: Pick<Person, 'tenantId'>;
    /** Whom Microsoft shall ask, as the token names them; null lets it ask who they are. */
    loginHint: string | null;
    feature: Feature;
    state: string;
    returnTo: string;
  }): string;
  /** Lets go of what is held of theirs. */
  forget(person: Pick<Person, 'id' | 'tenantId'>): void;
};
