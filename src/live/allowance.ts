/** What one connection may still send. It refills evenly and never holds more than ten seconds' worth. */
export type Allowance = {
  messages: number;
  bytes: number;
  /** Milliseconds on a clock that only moves forward. */
  at: number;
};

export type AllowanceLimits = { messagesPerTenSeconds: number; bytesPerTenSeconds: number };

export function fullAllowance(limits: AllowanceLimits, at: number): Allowance {
  return { messages: limits.messagesPerTenSeconds, bytes: limits.bytesPerTenSeconds, at };
}

/** The allowance after one message of `bytes`; null when it is used up. */
export function spend(
  allowance: Allowance,
  bytes: number,
  now: number,
  limits: AllowanceLimits,
): Allowance | null {
  const share = (now - allowance.at) / 10_000;
  const refilled = (left: number, limit: number) => Math.min(limit, left + share * limit);
  const left = {
    messages: refilled(allowance.messages, limits.messagesPerTenSeconds) - 1,
    bytes: refilled(allowance.bytes, limits.bytesPerTenSeconds) - bytes,
    at: now,
  };
  return left.messages < 0 || left.bytes < 0 ? null : left;
}
