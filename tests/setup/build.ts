import { buildForUse, buildPages } from '../../src/sandbox/startBuild.ts';

/** Jest's globalSetup of the project that looks at pages: builds them if they are not what the sources say. */
export default async function build(): Promise<void> {
  await buildPages();
}

/** Builds the server as `npm run build` does; the tab is there already. */
export async function buildServerBundle(): Promise<void> {
  await buildForUse('vite.server.config.ts');
}
