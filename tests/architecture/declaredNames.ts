import { isNode, type Node, parsed, visit } from './syntax.ts';

/** A name that a source declares. `kind`: how it is declared; `exported`: other files may use it. */
export type DeclaredName = {
  name: string;
  kind: 'type' | 'member' | 'value';
  exported: boolean;
  line: number;
};

/**
 * Every name that a TypeScript source declares, in the order of the text: types, classes, functions, variables,
 * parameters, and the members of types. Keys of objects are not among them: they follow a type, or are data.
 */
export function declaredNames(path: string, source: string): DeclaredName[] {
  const exported = exportedNodes(path, source);
  const found: DeclaredName[] = [];
  visit(parsed(path, source), (node) => {
    for (const { id, kind } of declaredBy(node)) {
      const name = typeof id.name === 'string' ? id.name : null;
      if (name === null || typeof id.start !== 'number') continue;
      const line = source.slice(0, id.start).split('\n').length;
      found.push({ name, kind, exported: exported.has(id.start), line });
    }
  });
  return found;
}

type Declared = { id: Node; kind: DeclaredName['kind'] };

function declaredBy(node: Node): Declared[] {
  switch (node.type) {
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration':
      return named(node.id, 'type');
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return node.computed === true ? [] : named(node.key, 'member');
    case 'VariableDeclarator':
      return pattern(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [
        ...(node.type === 'FunctionDeclaration' ? named(node.id, 'value') : []),
        ...(Array.isArray(node.params) ? node.params.flatMap(pattern) : []),
      ];
    default:
      return [];
  }
}

function named(id: unknown, kind: Declared['kind']): Declared[] {
  return isNode(id) && id.type === 'Identifier' ? [{ id, kind }] : [];
}

/** The names of `a`, `{ a, b: c }`, `[a]`, `a = 1` and `...a`. */
function pattern(value: unknown): Declared[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Identifier':
      return [{ id: value, kind: 'value' }];
    case 'ObjectPattern':
      return Array.isArray(value.properties) ? value.properties.flatMap(pattern) : [];
    case 'ArrayPattern':
      return Array.isArray(value.elements) ? value.elements.flatMap(pattern) : [];
    case 'Property':
      return pattern(value.value);
    case 'AssignmentPattern':
      return pattern(value.left);
    case 'RestElement':
      return pattern(value.argument);
    default:
      return [];
  }
}

/** Where the names stand that a source exports by itself. What it passes on from another file is declared there. */
function exportedNodes(path: string, source: string): Set<number> {
  const starts = new Set<number>();
  visit(parsed(path, source), (node) => {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration') return;
    const declaration = node.declaration;
    if (!isNode(declaration)) return;
    const own = declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
    const ids = Array.isArray(own) ? own.filter(isNode).flatMap(ownName) : [];
    for (const { id } of ids) if (typeof id.start === 'number') starts.add(id.start);
  });
  return starts;
}

function ownName(node: Node): Declared[] {
  return node.type === 'VariableDeclarator' ? pattern(node.id) : named(node.id, 'value');
}
