/** The Bot Connector did not do what it was asked. Carries nothing of what was sent. */
export class ConnectorFault extends Error {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Certainly nothing was delivered: it was refused before it was taken, or never arrived. */
  readonly isUndelivered: boolean;

  /** Milliseconds that Teams asks to wait; null when it does not say. */
  readonly retryAfter: number | null;

  constructor(
    status: number | null,
    isUndelivered: boolean,
    { cause, retryAfter = null }: { cause?: unknown; retryAfter?: number | null } = {},
  ) {
    super(status === null ? 'The Bot Connector gave no answer' : `The Bot Connector answered ${status}`, {
      cause,
    });
    this.status = status;
    this.isUndelivered = isUndelivered;
    this.retryAfter = retryAfter;
  }

  /** The chat is gone, or Opener was taken out of it. */
  get isGone(): boolean {
    return this.status === 403 || this.status === 404;
  }
}
