const { transformSync } = require('rolldown/utils');

/** Strips types and compiles JSX; no type check here (`npm run types` does that). */
module.exports = {
  process(source, path) {
    const { code, map, errors } = transformSync(path, source, {
      sourcemap: true,
      jsx: { runtime: 'automatic' },
    });
    if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
    return { code, map };
  },
};
