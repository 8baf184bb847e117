import type { CloseReason } from '../contract/closeCodes.ts';
import { fullAllowance, spend } from './allowance.ts';
import { readFrame } from './frame.ts';
import type { LiveLimits } from './live.ts';

/**
 * Looks at each message of one connection in turn.
 * @returns why the connection must be closed, or null when the message may pass
 */
export type MessageCheck = (message: unknown, signedIn: boolean) => CloseReason | null;

/** @param now milliseconds on a clock that only moves forward */
export function messageCheck(limits: LiveLimits, now: () => number): MessageCheck {
  let allowance = fullAllowance(limits, now());
  let bytesBeforeSignIn = 0;
  let address: string | null = null;

  return (message, signedIn) => {
    if (!(message instanceof Uint8Array)) return 'malformed';
    if (message.length > limits.messageBytes) return 'tooLarge';
    const left = spend(allowance, message.length, now(), limits);
    if (left === null) return 'tooMany';
    allowance = left;
    if (!signedIn) bytesBeforeSignIn += message.length;
    // Hocuspocus keeps what comes before the token was checked; a stranger gets no more memory than one message.
    if (bytesBeforeSignIn > limits.messageBytes) return 'tooMany';
    const frame = readFrame(message);
    address ??= frame?.address ?? null;
    return frame === null || frame.address !== address ? 'malformed' : null;
  };
}
