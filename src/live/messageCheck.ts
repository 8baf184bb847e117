import type { CloseReason } from '../contract/closeCodes.ts';
import { readFrame } from './frame.ts';
import type { LiveLimits } from './live.ts';
import type { PersonLimits } from './personLimits.ts';
import { createTokenBuckets } from './tokenBuckets.ts';

/**
 * Looks at each message of one connection in turn.
 * @returns why the connection must be closed, or null when the message may pass
 */
export type MessageCheck = (message: unknown, personId: string | null) => CloseReason | null;

/** The one bucket of a connection. */
const own = '';

/** @param now milliseconds on a clock that only moves forward */
export function messageCheck(limits: LiveLimits, people: PersonLimits, now: () => number): MessageCheck {
  const { messagesPerTenSeconds, bytesPerTenSeconds } = limits;
  const messages = createTokenBuckets(messagesPerTenSeconds, messagesPerTenSeconds / 10, now);
  const bytes = createTokenBuckets(bytesPerTenSeconds, bytesPerTenSeconds / 10, now);
  let bytesBeforeSignIn = 0;
  let address: string | null = null;

  return (message, personId) => {
    if (!(message instanceof Uint8Array)) return 'malformed';
    if (message.length > limits.messageBytes) return 'tooLarge';
    if (!messages.take(own, 1) || !bytes.take(own, message.length)) return 'tooMany';
    if (personId === null) bytesBeforeSignIn += message.length;
    else if (!people.mayWrite(personId, message.length)) return 'tooMany';
    // Hocuspocus keeps what comes before the token was checked; a stranger gets hardly any memory.
    if (bytesBeforeSignIn > limits.bytesBeforeSignIn) return 'tooMany';
    const frame = readFrame(message);
    address ??= frame?.address ?? null;
    return frame === null || frame.address !== address ? 'malformed' : null;
  };
}
