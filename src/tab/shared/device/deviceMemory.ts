/** What this device remembers about a person, so that they are not asked twice. Holds no content of a 1:1. */
export type DeviceMemory = {
  welcomed(personId: string): boolean;
  rememberWelcomed(personId: string): void;
  /** Have they written notes of their own here? */
  usesNotes(personId: string): boolean;
  rememberNotes(personId: string): void;
};

/** Browsers may refuse storage to a frame of another site: then nothing is remembered, and nothing breaks. */
export function createDeviceMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>): DeviceMemory {
  const knows = (what: string) => (personId: string) =>
    tried(() => storage().getItem(`opener.${what}.${personId}`) !== null, false);
  const remember = (what: string) => (personId: string) =>
    tried(() => storage().setItem(`opener.${what}.${personId}`, '1'), undefined);
  return {
    welcomed: knows('welcomed'),
    rememberWelcomed: remember('welcomed'),
    usesNotes: knows('notes'),
    rememberNotes: remember('notes'),
  };
}

function tried<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}
