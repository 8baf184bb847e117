import type { Files } from './faults.ts';
import { isNode, type Node, parsed, visit } from './syntax.ts';

/** Rooms of src that speak to people: what they say stands in `locales`. */
const speaking = ['bot', 'tab', 'reading', 'api/about', 'api/tickets'];

/** Told to developers, operators or a language model: the callee's name, or the name of what is made. */
const toOthers = /^(?:\w*(?:Error|Fault|Failure)|refused|describe|failed|debug|info|warn|error|fatal)$/;

/** Files that speak to a language model, to Teams as a service, or when the pages are built, and not to people. */
const unread = ['bot/intent/', 'bot/endpoint/', 'bot/connector/', 'tab/smallPreload.ts'];

const sentence = /^\s*[\p{Lu}][\p{L}’']*(?: [\p{L}\d’',;:…-]+){2,}/u;

/** Every sentence in a room that speaks to people which somebody could read there in English alone, as `path: text`. */
export function sentencesOutsideLocales(files: Files): string[] {
  return Object.entries(files)
    .filter(([path]) => speaking.some((room) => path.startsWith(`${room}/`)))
    .filter(([path]) => !unread.some((room) => path.startsWith(room)))
    .flatMap(([path, source]) => sentencesIn(parsed(path, source)).map((text) => `${path}: ${text}`))
    .sort();
}

function sentencesIn(program: unknown): string[] {
  const toldToOthers = new Set<Node>();
  const found: string[] = [];
  visit(program, (node) => {
    if (isToldToOthers(node)) visit(node.arguments, (inside) => toldToOthers.add(inside));
    const text = textOf(node);
    if (text !== null && sentence.test(text) && !toldToOthers.has(node)) found.push(text.trim());
  });
  return found;
}

function isToldToOthers({ type, callee }: Node): boolean {
  if (type !== 'NewExpression' && type !== 'CallExpression') return false;
  return toOthers.test(nameOf(callee));
}

function nameOf(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return String(callee.name);
  return callee.type === 'MemberExpression' ? nameOf(callee.property) : '';
}

function textOf({ type, value, quasis }: Node): string | null {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && Array.isArray(quasis) ? quasis.map(cooked).join('…') : null;
}

function cooked(element: unknown): string {
  if (!isNode(element) || typeof element.value !== 'object' || element.value === null) return '';
  return 'cooked' in element.value && typeof element.value.cooked === 'string' ? element.value.cooked : '';
}
