import type { Plugin } from 'vite';

/**
 * TeamsJS makes its enumerations by functions that run when it is loaded, so a bundler must keep all of them. This makes
 * each an expression without effects, and the pages leave out those that nobody reads.
 */
export function plainEnums(): Plugin {
  return {
    name: 'plain-enums',
    transform(code, id) {
      if (!/[\\/]teams-js[\\/]dist[\\/]esm[\\/].*\.js$/.test(id)) return null;
      return { code: withPlainEnums(code), map: null };
    },
  };
}

/** One of `!function(e){e.Web="web",e.Desktop="desktop"}(o||(o={}))`, at the start or within a row of them. */
const enumeration =
  /([;,}]|^)!?function\((\w+)\)\{((?:\2(?:\.\w+=[^{}()]*|\[\2\.\w+=[^{}()]*))+)\}\((\w+)\|\|\(\4=\{\}\)\)/g;

function withPlainEnums(code: string): string {
  return code.replace(
    enumeration,
    (_, before: string, inner: string, body: string, name: string) =>
      `${before}${name}=/* @__PURE__ */function(${inner}){${body};return ${inner}}({})`,
  );
}
