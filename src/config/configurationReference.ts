import { cures } from './cures.ts';
import { type Environment, type Variable, variablesIn } from './variables.ts';

/** Situations in which other variables are needed, from the usual one on. */
const situations: readonly { when: string; env: Environment }[] = [
  { when: 'always', env: { BOT_TYPE: 'UserAssignedMSI' } },
  { when: '`BOT_TYPE` is `SingleTenant`', env: { BOT_TYPE: 'SingleTenant' } },
  { when: '`GRAPH_TYPE` is `ClientSecret`', env: { GRAPH_TYPE: 'ClientSecret' } },
  { when: '`GRAPH_TYPE` is `UserAssignedMSI`', env: { GRAPH_TYPE: 'UserAssignedMSI' } },
  { when: '`AI_ENDPOINT` is set', env: { AI_ENDPOINT: 'https://ai.example/v1' } },
];

/** The text of docs/configuration.md, from what the server itself reads: it cannot say anything else. */
export function configurationReference(): string {
  const names = Object.keys(variablesIn({}).shape) as Variable[]; // the keys of its own shape
  return `${[...introduction, ...names.map(row)].join('\n')}\n`;
}

const introduction = [
  '# Configuration',
  '',
  'Opener reads these environment variables once, when it starts. It lists all that is wrong with them at once, with',
  'what to do, and exits with 1. Written by `npm run docs:configuration`; a test fails when it is out of date.',
  '',
  'In production every address must be https and not on this machine. `NODE_ENV=development` lifts that, and makes',
  'the database and its containers where they are missing.',
  '',
  '| variable | needed when | without it | what to do |',
  '|---|---|---|---|',
];

function row(name: Variable): string {
  const needed = situations.find(({ env }) => !variablesIn(env).shape[name].safeParse(undefined).success);
  const cells = [`\`${name}\``, needed?.when ?? 'never', defaultOf(name), cures[name]];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function defaultOf(name: Variable): string {
  const { success, data } = variablesIn({}).shape[name].safeParse(undefined);
  if (!success || data === undefined) return '';
  return `\`${Array.isArray(data) ? data.join(',') : data}\``;
}
