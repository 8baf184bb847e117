import type { CloseReason } from '../contract/closeCodes.ts';
import type { LiveLimits } from './live.ts';
import type { PersonLimits } from './personLimits.ts';
import { readProtocolMessage } from './protocolMessage.ts';
import { createTokenBuckets } from './tokenBuckets.ts';

/**
 * Looks at each message of one connection in turn.
 * @returns why the connection must be closed, or null when the message may pass
 */
export type MessageCheck = (message: unknown, personId: string | null) => CloseReason | null;

/** Of what may come in ten seconds, this part at once: others wait while it is worked off. */
const burst = 3;

/** The one bucket of a connection. */
const own = '';

/** Bytes that answering a question about this agenda takes. */
export type Weigh = (address: string, stateVector: Uint8Array) => number;

/** @param now milliseconds on a clock that only moves forward */
export function messageCheck(
  limits: LiveLimits,
  people: PersonLimits,
  weigh: Weigh,
  now: () => number,
): MessageCheck {
  const { messagesPerTenSeconds, bytesPerTenSeconds } = limits;
  const messages = createTokenBuckets(messagesPerTenSeconds / burst, messagesPerTenSeconds / 10, now);
  const bytes = createTokenBuckets(bytesPerTenSeconds, bytesPerTenSeconds / 10, now);
  let bytesBeforeSignIn = 0;
  let questionsBeforeSignIn = 0;
  let address: string | null = null;

  /**
   * A question of 120 bytes draws the whole agenda, and Hocuspocus answers whatever has been handed to it: so it is
   * charged here. The one that a client sends together with its token is charged to the connection (see `signIn`).
   */
  function mayAsk(question: Uint8Array, personId: string | null): boolean {
    if (personId !== null) return people.mayDraw(personId, weigh(address ?? '', question));
    questionsBeforeSignIn += 1;
    return questionsBeforeSignIn <= 1;
  }

  return (message, personId) => {
    if (!(message instanceof Uint8Array)) return 'malformed';
    if (message.length > limits.messageBytes) return 'tooLarge';
    if (!messages.take(own, 1) || !bytes.take(own, message.length)) return 'tooMany';
    if (personId === null) bytesBeforeSignIn += message.length;
    else if (!people.mayWrite(personId, message.length)) return 'tooMany';
    // Hocuspocus keeps what comes before the token was checked; a stranger gets hardly any memory.
    if (bytesBeforeSignIn > limits.bytesBeforeSignIn) return 'tooMany';
    const protocolMessage = readProtocolMessage(message);
    address ??= protocolMessage?.address ?? null;
    if (protocolMessage === null || protocolMessage.address !== address) return 'malformed';
    return protocolMessage.question === null || mayAsk(protocolMessage.question, personId) ? null : 'tooMany';
  };
}
