import type { historyRoutes } from '../contract/meetings.ts';
import type { PanelUseCases } from '../usecases/panelUseCases.ts';
import { personOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';
import { sendExport } from './sendExport.ts';

/** The pair's whole 1:1 as a file: written out as it is read, however long the two have met. */
export function exportHandler(
  open: PanelUseCases['history']['openExport'],
): Handlers<typeof historyRoutes>['export'] {
  return async (request, reply) => {
    const { format, from = null, to = null, zone = null, locale: language = 'en' } = request.query;
    const exportFile = await open(personOf(request), request.params.id, { from, to, zone });
    return sendExport(reply, exportFile, { format, language });
  };
}
