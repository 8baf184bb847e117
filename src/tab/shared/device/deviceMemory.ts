/** What this device remembers about a person, so that they are not asked twice. Holds no content of a 1:1. */
export type DeviceMemory = {
  welcomed(personId: string): boolean;
  rememberWelcomed(personId: string): void;
};

/** Browsers may refuse storage to a frame of another site: then nothing is remembered, and nothing breaks. */
export function createDeviceMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>): DeviceMemory {
  const key = (personId: string) => `opener.welcomed.${personId}`;
  return {
    welcomed: (personId) => tried(() => storage().getItem(key(personId)) !== null, false),
    rememberWelcomed: (personId) => tried(() => storage().setItem(key(personId), '1'), undefined),
  };
}

function tried<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}
