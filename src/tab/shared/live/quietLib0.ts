import type { Plugin } from 'vite';

/**
 * lib0, which Yjs stands on, asks where it runs and draws coloured warnings, in far more script than that needs. In the
 * pages it runs in a browser, and its warnings are plain.
 */
export function quietLib0(): Plugin {
  return {
    name: 'quiet-lib0',
    enforce: 'pre',
    load(id) {
      const name = /[\\/]lib0[\\/](environment|logging)(\.node)?\.js$/.exec(id)?.[1];
      if (name === 'environment') return environment;
      return name === 'logging' ? logging : null;
    },
  };
}

const environment = `
export const isNode = false;
export const isBrowser = true;
export const getVariable = () => null;`;

/** The colours are put among the words of a warning. */
const logging = `
export const BOLD = '', UNBOLD = '', RED = '', ORANGE = '';
export const print = (...words) => console.log(...words);
export const warn = (...words) => console.warn(...words);`;
