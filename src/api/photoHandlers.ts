import type { photoRoutes } from '../contract/connections.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { personOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

/**
 * The photo of one of the two. A browser may keep it and must ask each time whether it still may: one that somebody
 * takes away is gone with the next look.
 */
export function photoHandlers({ read }: PanelUseCases['photos']): Handlers<typeof photoRoutes> {
  return {
    async read(request, reply) {
      const { id, personId } = request.params;
      const found = await read(personOf(request), id, personId);
      if (found === null) return reply.code(204).send();
      const { value: photo, etag } = found;
      reply.header('cache-control', 'private, no-cache').header('etag', etag);
      // Two people may use one browser: what one may see is not the other's answer.
      reply.header('vary', 'authorization').header('x-content-type-options', 'nosniff');
      if (namesIn(request.headers['if-none-match']).includes(etag)) return reply.code(304).send();
      return reply.type(photo.type).send(Buffer.from(photo.bytes));
    },
  };
}

/** The etags that a browser has; a proxy may have marked them as weak. */
function namesIn(header: string | undefined): string[] {
  return (header ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''));
}
