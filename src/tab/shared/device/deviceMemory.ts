/** What this device remembers about a person, so that they are not asked twice. Holds no content of a 1:1. */
export type DeviceMemory = {
  welcomed(personId: string): boolean;
  rememberWelcomed(personId: string): void;
  /** Have they written notes of their own here? */
  usesNotes(personId: string): boolean;
  rememberNotes(personId: string): void;
  /** Do single letters do something where nothing is typed? They do until somebody turns it off. */
  hasLetterKeys(): boolean;
  setLetterKeys(on: boolean): void;
};

const lettersOff = 'opener.lettersOff';

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
    hasLetterKeys: () => tried(() => storage().getItem(lettersOff) !== '1', true),
    setLetterKeys: (on) => tried(() => storage().setItem(lettersOff, on ? '0' : '1'), undefined),
  };
}

function tried<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}
