import { buildPages } from '../../sandbox/startBuild.ts';

/** Jest's globalSetup of the project that looks at pages: builds them if they are not what the sources say. */
export default async function build(): Promise<void> {
  await buildPages();
}
