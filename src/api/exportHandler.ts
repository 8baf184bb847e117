import type { historyRoutes } from '../contract/meetings.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { sendExport } from './answers/sendExport.ts';
import { personOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

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
