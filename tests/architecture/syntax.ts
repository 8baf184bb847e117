import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree, with TypeScript's own nodes). */
export type Node = { type: string } & Record<string, unknown>;

/** @throws SyntaxError when the source cannot be parsed */
export function parsed(path: string, source: string): unknown {
  const { program, errors } = parseSync(path, source);
  const [fault] = errors;
  if (fault) throw new SyntaxError(`${path}: ${fault.message}`);
  return program;
}

/** Shows every node to `seen`, in the order of the text. */
export function visit(value: unknown, seen: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, seen);
  } else if (isNode(value)) {
    seen(value);
    for (const child of Object.values(value)) visit(child, seen);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
