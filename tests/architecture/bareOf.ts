import type { Files } from './faults.ts';
import { isNode, type Node, parsed, visit } from './syntax.ts';

const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick'];

const listeners = ['on', 'once', 'addListener', 'prependListener', 'addEventListener'];

const observers = ['observe', 'observeDeep'];

/**
 * Where a source leaves something to run later, or when something happens, with nobody to catch what it throws: a
 * sentence for each, in the order of the text. Of promises only what the syntax tells (`void`, a chain that ends
 * without `catch`, an async function where nobody takes its promise); the others are found by the linter's types.
 */
export function bareOf(path: string, source: string): string[] {
  const found: string[] = [];
  visit(parsed(path, source), (node) => {
    const what = bareTimer(node) ?? bareListener(node) ?? floating(node);
    if (what !== null) found.push(`${path}:${lineOf(source, node)}: ${what}`);
  });
  return found;
}

function bareTimer(node: Node): string | null {
  if (node.type === 'ImportDeclaration') {
    return isNode(node.source) && node.source.value === 'node:timers' ? 'a bare timer (node:timers)' : null;
  }
  // Also where it is handed on, to be called under another name.
  const handedOn = [node.type === 'VariableDeclarator' ? node.init : null, ...argumentsOf(node)].map(nameOf);
  const name = [calledName(node), ...handedOn].find((one) => one !== null && timers.includes(one));
  return name === undefined ? null : `a bare timer (${name})`;
}

function bareListener(node: Node): string | null {
  if (node.type === 'AssignmentExpression') return handlerProperty(node.left);
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression')
    return null;
  const name = calledName(node);
  if (name === null) return null;
  const given = argumentsOf(node).length;
  const isOne = (listeners.includes(name) && given >= 2) || (observers.includes(name) && given >= 1);
  return isOne ? `a bare listener (${name})` : null;
}

/** `socket.onmessage = …` */
function handlerProperty(target: unknown): string | null {
  const name = isNode(target) && target.type === 'MemberExpression' ? nameOf(target.property) : null;
  return name !== null && /^on[a-z]+$/.test(name) ? `a bare listener (${name})` : null;
}

function floating(node: Node): string | null {
  if (node.type === 'UnaryExpression' && node.operator === 'void') return voided(node.argument);
  if (node.type === 'ExpressionStatement') {
    const name = calledName(node.expression);
    return name === 'then' || name === 'finally' ? `a floating promise (ends in ${name})` : null;
  }
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Promise') {
    return argumentsOf(node).some(isAsync) ? 'a floating promise (new Promise(async …))' : null;
  }
  return calledName(node) === 'forEach' && argumentsOf(node).some(isAsync)
    ? 'a floating promise (forEach(async …))'
    : null;
}

/** What is awaited is caught by whoever awaits, and a chain that ends in `catch` by itself. */
function voided(argument: unknown): string | null {
  if (isNode(argument) && argument.type === 'ParenthesizedExpression') return voided(argument.expression);
  if (!isNode(argument) || argument.type === 'AwaitExpression' || argument.type === 'Literal') return null;
  return calledName(argument) === 'catch' ? null : 'a floating promise (void)';
}

function calledName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'ParenthesizedExpression' || node.type === 'ChainExpression')
    return calledName(node.expression);
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return null;
  return node.callee.type === 'MemberExpression' ? nameOf(node.callee.property) : nameOf(node.callee);
}

/** The name at the end of `a`, `a.b` and `a['b']`. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  const name = node.type === 'Literal' ? node.value : node.name;
  return typeof name === 'string' ? name : null;
}

function argumentsOf(node: Node): readonly unknown[] {
  return Array.isArray(node.arguments) ? node.arguments : [];
}

function isAsync(node: unknown): boolean {
  return isNode(node) && node.async === true;
}

function lineOf(source: string, { start }: Node): number {
  return typeof start === 'number' ? source.slice(0, start).split('\n').length : 0;
}

/** Here it is done; and in a browser an error that nobody catches ends nothing. */
const free = ['platform/', 'tab/', 'sandbox/'];

/** `bareOf` for all sources that run in the server. */
export function bareInServer(files: Files): string[] {
  return Object.entries(files)
    .filter(([path]) => !free.some((place) => path.startsWith(place)))
    .flatMap(([path, source]) => bareOf(path, source));
}
