import { Failure } from '../../../contract/errors.ts';

/**
 * An interface that the first screen does not call: its script is fetched with the first call. Where that does not
 * come, the call rejects with Failure('unavailable'), as when the server is not reached.
 */
export function fetchedApi<Api extends object>(load: () => Promise<Api>): Api {
  const call =
    (name: string | symbol) =>
    async (...args: unknown[]): Promise<unknown> => {
      const api: object = await load().catch((cause: unknown) => {
        throw new Failure('unavailable', { cause });
      });
      return Reflect.apply(Reflect.get(api, name), api, args);
    };
  // Every name is a call that answers a promise: what is asked of the stand-in is asked of the interface.
  return new Proxy({} as Api, { get: (_, name) => call(name) });
}
