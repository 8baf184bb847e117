import type { Plugin } from 'vite';

/**
 * Tells the bundler that making a schema does nothing but make it. The contract holds both ends of every request, and
 * what only the server reads is then left out of the pages.
 */
export function pureSchemas(): Plugin {
  return {
    name: 'pure-schemas',
    transform(code, id) {
      if (!/[\\/]src[\\/](contract|domain)[\\/].*\.ts$/.test(id)) return null;
      return { code: code.replace(/(?<![\w.$])z\.(?=[a-z]\w*[.(])/g, '/* @__PURE__ */ z.'), map: null };
    },
  };
}
