import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

const load = createRequire(import.meta.url);

/** The texts of the Bicep files by their path below infra. */
export type Infra = Readonly<Record<string, string>>;

const names = [
  'main',
  'modules/bot',
  'modules/database',
  'modules/monitoring',
  'modules/redis',
  'modules/web',
];

export function infraFiles(): Infra {
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, '../../infra', `${name}.bicep`), 'utf8');
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

export type Parse = (text: string) => Node;

/** A parser of Bicep. It knows the syntax and nothing of Azure. */
export async function bicepParser(): Promise<Parse> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(load.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('The parser gave nothing');
    return tree.rootNode;
  };
}

/** What is declared under a name: the last part of its declaration. */
export function declared(root: Node, kind: string, name: string): Node | null {
  const found = root.namedChildren.find(
    (node) => node?.type === `${kind}_declaration` && node.namedChildren[0]?.text === name,
  );
  return found?.namedChildren.at(-1) ?? null;
}

/** A literal as the value that it is; an expression as its source text, after `=`. */
export function literal(node: Node | null): unknown {
  if (!node) return undefined;
  const parts = node.namedChildren.filter((part) => part !== null);
  if (node.type === 'object') {
    return Object.fromEntries(
      parts
        .filter(({ type }) => type === 'object_property')
        .map(({ namedChildren: [key, value] }) => [key?.text.replace(/^'|'$/g, ''), literal(value ?? null)]),
    );
  }
  if (node.type === 'array') return parts.filter(({ type }) => type !== 'comment').map(literal);
  if (node.type === 'boolean') return node.text === 'true';
  if (/^-?\d+$/.test(node.text)) return Number(node.text);
  const isPlain = node.type === 'string' && !node.text.includes('${');
  return isPlain ? node.text.slice(1, -1) : `=${node.text}`;
}
