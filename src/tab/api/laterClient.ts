import { laterRoutes } from '../../contract/laterRoutes.ts';
import { type ClientNeeds, createClient } from './client.ts';

/** The calls that the first screen does not make. Fetched once it is drawn; see `fetchedApi`. */
export const createLaterClient = (needs: ClientNeeds) => createClient(laterRoutes, needs);
