import { isNode, type Node, parsed, visit } from './syntax.ts';

/** One import of a file, in any spelling: import, export from, import(), import('x') as a type, require. */
export type Import = { specifier: string; typesOnly: boolean };

/**
 * Every module that a TypeScript source names, in the order of the text.
 * @throws SyntaxError when the source cannot be parsed, or imports a name that is computed when it runs
 */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  visit(parsed(path, source), (node) => {
    const module = moduleOf(node);
    if (module === null) return;
    if (typeof module.specifier !== 'string') throw new SyntaxError(`${path}: imports a computed name`);
    found.push({ specifier: module.specifier, typesOnly: module.typesOnly });
  });
  return found;
}

function moduleOf(node: Node): { specifier: unknown; typesOnly: boolean } | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: literal(node.source), typesOnly: node.importKind === 'type' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? { specifier: literal(node.source), typesOnly: node.exportKind === 'type' } : null;
    case 'ImportExpression':
      return { specifier: literal(node.source), typesOnly: false };
    case 'TSImportType':
      return { specifier: literal(node.source), typesOnly: true };
    case 'CallExpression':
      return isNode(node.callee) && node.callee.name === 'require' && Array.isArray(node.arguments)
        ? { specifier: literal(node.arguments[0]), typesOnly: false }
        : null;
    default:
      return null;
  }
}

function literal(node: unknown): unknown {
  return isNode(node) && node.type === 'Literal' ? node.value : undefined;
}
