/** What somebody, or their organisation, said to one permission of the app. */
export type Consent = 'none' | 'given' | 'refused' | 'expired';

/** The consents of a directory, by person (Entra object id) and permission (like `Calendars.ReadBasic`). */
export type GrantedConsents = {
  get(personId: string, scope: string): Consent;
  set(personId: string, scopes: readonly string[], consent: Consent): void;
};

/** Where consents outlive the process. */
export type KeptConsents = {
  read(): Record<string, Consent>;
  write(consents: Record<string, Consent>): void;
};

export function createConsents(kept?: KeptConsents): GrantedConsents {
  const consents = new Map(Object.entries(kept?.read() ?? {}));
  return {
    get: (personId, scope) => consents.get(`${personId} ${scope}`) ?? 'none',
    set(personId, scopes, consent) {
      for (const scope of scopes) consents.set(`${personId} ${scope}`, consent);
      kept?.write(Object.fromEntries(consents));
    },
  };
}
