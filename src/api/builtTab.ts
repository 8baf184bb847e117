import { fileURLToPath } from 'node:url';

/** Folder of the built tab. Both this file and the bundled server (dist/server) stand two folders below the project. */
export const builtTab = fileURLToPath(new URL('../../dist/tab', import.meta.url));
