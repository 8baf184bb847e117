const codes: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  424: 'FailedDependency',
  429: 'TooManyRequests',
  449: 'RetryWith',
  503: 'ServiceUnavailable',
};

/** A request that is answered with an error, shaped as Cosmos DB does it: `{code, message}` and a substatus. */
export class CosmosRefusal extends Error {
  readonly status: number;
  /** Finer reason, in the header x-ms-substatus; 0 when there is none. */
  readonly substatus: number;

  constructor(status: number, message: string, substatus = 0) {
    super(message);
    this.status = status;
    this.substatus = substatus;
  }

  get body(): string {
    return JSON.stringify({ code: codes[this.status] ?? 'InternalServerError', message: this.message });
  }
}

/** Something that Azure may well do, but that this store does not promise to do alike. It is named, never guessed. */
export function outsideSubset(construct: string): CosmosRefusal {
  return new CosmosRefusal(400, `${construct} is outside the supported subset`);
}

export const badRequest = (message: string) => new CosmosRefusal(400, message);
export const noSuchItem = () =>
  new CosmosRefusal(404, 'Entity with the specified id does not exist in the system.');
/** Substatus 1003 tells a missing container or database from a missing item. */
export const noSuchOwner = () => new CosmosRefusal(404, 'Owner resource does not exist', 1003);
export const alreadyExists = () =>
  new CosmosRefusal(409, 'Entity with the specified id already exists in the system.');
export const preconditionFailed = () =>
  new CosmosRefusal(
    412,
    'Operation cannot be performed because one of the specified precondition is not met.',
  );
export const tooLargeRefusal = () => new CosmosRefusal(413, 'Request size is too large');
