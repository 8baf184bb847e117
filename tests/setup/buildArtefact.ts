import { buildForUse, buildPages } from '../../sandbox/startBuild.ts';

/** Jest's globalSetup of the project that runs what is deployed: the pages if they are stale, and the server. */
export default async function buildArtefact(): Promise<void> {
  await buildPages();
  await buildForUse('vite.server.config.ts');
}
