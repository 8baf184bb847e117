import { readFileSync, writeFileSync } from 'node:fs';
import type { JWK } from 'jose';
import * as z from 'zod';
import type { KeptConsents } from '../identity/consents.ts';
import type { KeptKey } from '../identity/signingKeys.ts';

const kept = z.object({
  port: z.int().optional(),
  /** The past of the sandbox's pairs is being played, or was. */
  past: z.enum(['playing', 'played']).optional(),
  consents: z.record(z.string(), z.enum(['none', 'given', 'refused', 'expired'])).optional(),
  key: z.custom<JWK>((value) => typeof value === 'object').optional(),
});

export type StandInsMemory = {
  key: KeptKey;
  consents: KeptConsents;
  port(): number;
  keepPort(port: number): void;
} & PastMark;

export type PastMark = {
  past(): 'playing' | 'played' | null;
  markPast(past: 'playing' | 'played'): void;
};

/**
 * What Microsoft's side keeps across a restart: where it listens, because Opener remembers addresses of chats, the key
 * that it signs with, because people hold its tokens, and what they consented to. A file that cannot be read counts as none.
 */
export function openStandInsMemory(file: string): StandInsMemory {
  const read = (): z.infer<typeof kept> => {
    try {
      return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return {};
    }
  };
  const write = (part: z.infer<typeof kept>) =>
    writeFileSync(file, JSON.stringify({ ...read(), ...part }), { mode: 0o600 });
  return {
    key: { read: () => read().key ?? null, write: (key) => write({ key }) },
    consents: { read: () => read().consents ?? {}, write: (consents) => write({ consents }) },
    port: () => read().port ?? 0,
    keepPort: (port) => write({ port }),
    past: () => read().past ?? null,
    markPast: (past) => write({ past }),
  };
}
