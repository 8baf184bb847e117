import { type CosmosRequest, type HttpClient, segmentsOf } from './exchange.ts';
import { responseHeaders } from './responseHeaders.ts';
import type { Serve } from './serve.ts';

type PipelineRequest = Parameters<HttpClient['sendRequest']>[0];

/** Answers the SDK without a socket. Aborting a request rejects it with AbortError, as a network client does. */
export function inProcessClient(serve: Serve): HttpClient {
  return {
    async sendRequest(request) {
      // The two AbortSignal types differ in name only; the SDK always passes a real one.
      const signal = request.abortSignal as AbortSignal | undefined;
      signal?.throwIfAborted();
      const response = await serve(cosmosRequest(request), signal);
      signal?.throwIfAborted();
      return {
        request,
        status: response.status,
        headers: responseHeaders(response.headers),
        bodyAsText: response.body,
      };
    },
  };
}

function cosmosRequest(request: PipelineRequest): CosmosRequest {
  const url = new URL(request.url);
  const headers = new Map(Object.entries(request.headers.toJSON()));
  const body = typeof request.body === 'string' ? request.body : '';
  return { method: request.method, origin: url.origin, path: segmentsOf(url), headers, body };
}
