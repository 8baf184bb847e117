import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** Where MSAL believes that it talks to. It takes authorities over TLS only, and knows this one without asking. */
export const entra = 'https://login.microsoftonline.com';

/** Milliseconds that a call to the sign-in service may take. */
const patience = 8_000;

/**
 * MSAL's network, with the sign-in service at `loginUrl`: Entra itself, another cloud's, or a stand-in on loopback,
 * which MSAL would refuse for its plain HTTP.
 */
export function movedNetwork(loginUrl: string): INetworkModule {
  async function send<T>(method: string, url: string, options: NetworkRequestOptions = {}) {
    const moved = url.startsWith(`${entra}/`) ? loginUrl + url.slice(entra.length) : url;
    const answer = await fetch(moved, {
      method,
      ...(options.headers && { headers: options.headers }),
      ...(options.body !== undefined && { body: options.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.json(),
    } as NetworkResponse<T>; // MSAL checks what it reads of it
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
