import { laterRoutes } from '../../../contract/laterRoutes.ts';
import { type ClientDependencies, createClient } from './client.ts';

/** The calls that the first screen does not make. Fetched once it is drawn; see `fetchedApi`. */
export const createLaterClient = (dependencies: ClientDependencies) =>
  createClient(laterRoutes, dependencies);
