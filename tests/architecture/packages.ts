import type { Files } from './faults.ts';
import { importsOf } from './importsOf.ts';
import { sandbox } from './rules.ts';

/** The packages that sources import, by whose they are: the product's own, and the sandbox's. Without Node's. */
export function packagesOf(files: Files): { product: string[]; sandbox: string[] } {
  const [product, beside] = [new Set<string>(), new Set<string>()];
  for (const [path, source] of Object.entries(files)) {
    for (const { specifier } of importsOf(path, source)) {
      if (specifier.startsWith('.') || specifier.startsWith('node:')) continue;
      (path.startsWith(`${sandbox}/`) ? beside : product).add(nameOf(specifier));
    }
  }
  return { product: [...product].sort(), sandbox: [...beside].sort() };
}

/** `react-dom/client` is of `react-dom`, `@azure/cosmos/x` of `@azure/cosmos`. */
function nameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
