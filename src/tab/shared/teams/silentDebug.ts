type Logger = { (): void; extend(): Logger };

const silent: Logger = Object.assign(() => undefined, { extend: () => silent });

/**
 * In place of the package `debug`, which TeamsJS brings along (3 kB) to write into the console what nobody asks for
 * here. The name of the export is the one in TeamsJS' own build (2.58); another one fails ours.
 */
export const b = { debug: Object.assign(() => silent, { formatArgs: () => undefined }) };
