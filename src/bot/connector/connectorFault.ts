/** The Bot Connector did not do what it was asked. Carries nothing of what was sent. */
export class ConnectorFault extends Error {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Certainly nothing was delivered: it was refused before it was taken, or never arrived. */
  readonly isUndelivered: boolean;

  constructor(status: number | null, isUndelivered: boolean, cause?: unknown) {
    super(status === null ? 'The Bot Connector gave no answer' : `The Bot Connector answered ${status}`, {
      cause,
    });
    this.status = status;
    this.isUndelivered = isUndelivered;
  }

  /** The chat is gone, or Opener was taken out of it. */
  get isGone(): boolean {
    return this.status === 403 || this.status === 404;
  }
}
