import { ConfigError, readConfig } from '../../src/config.ts';
import { botPath } from '../../src/contract/addresses.ts';
import { containers } from '../../src/storage/containers.ts';
import { declared, type Infra, literal, type Parse } from './bicep.ts';

/** Variables that the platform and the SDKs read, and config.ts does not. */
const readByOthers = [
  'AZURE_CLIENT_ID',
  'WEBSITE_RUN_FROM_PACKAGE',
  'WEBSITE_HEALTHCHECK_MAXPINGFAILURES',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
];

/** What values of Azure look like, by the expression that stands for them. */
const samples: Readonly<Record<string, string>> = {
  "='https://${webApp.properties.defaultHostName}'": 'https://opener.azurewebsites.net',
  '=tenantIds': '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10',
  '=clientId': 'c1100000-0000-4000-8000-000000000002',
  '=teamsAppId': 'c1100000-0000-4000-8000-000000000003',
  '=cosmosEndpoint': 'https://opener.documents.azure.com:443/',
  '=cosmosDatabase': 'opener',
  '=redisUrl': 'rediss://b0700000-0000-4000-8000-000000000003@opener.westeurope.redis.azure.net:10000',
  '=identityClientId': 'b0700000-0000-4000-8000-000000000001',
  '=identityTenantId': '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10',
  '=insightsConnection':
    'InstrumentationKey=b0700000-0000-4000-8000-000000000009;IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/',
};

/** Every difference between the infrastructure and the code, a sentence each that says what to change. */
export function differences(files: Infra, parse: Parse, outputsNeeded: readonly string[]): string[] {
  const broken = Object.entries(files).filter(([, text]) => parse(text).hasError);
  if (broken.length > 0) return broken.map(([name]) => `infra/${name}.bicep cannot be parsed.`);
  const root = (name: string) => parse(files[name] ?? '');
  const outputs = root('main').namedChildren.filter((node) => node?.type === 'output_declaration');
  const given = outputs.map((node) => node?.namedChildren[0]?.text);
  return [
    ...containerDifferences(literal(declared(root('modules/database'), 'variable', 'containers'))),
    ...settingDifferences(literal(declared(root('modules/web'), 'resource', 'settings'))),
    ...expectedTexts(files),
    ...outputsNeeded
      .filter((name) => !given.includes(name))
      .map((name) => `main.bicep needs the output ${name}: teamsapp.yml or the manifest uses it.`),
  ];
}

function containerDifferences(found: unknown): string[] {
  const there = Array.isArray(found) ? found : [];
  const text = (value: unknown) => JSON.stringify(value, (_, inner) => sorted(inner));
  const wanted = Object.values(containers);
  return [
    ...wanted
      .filter((one) => !there.some((other) => text(other) === text(one)))
      .map(
        (one) =>
          `Make ${one.id} in infra/modules/database.bicep what src/storage/containers.ts says: ${text(one)}`,
      ),
    ...(there.length === wanted.length
      ? []
      : ['infra/modules/database.bicep has other containers than the code.']),
  ];
}

function sorted(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

function settingDifferences(resource: unknown): string[] {
  const properties = (resource as { properties?: Record<string, string> } | undefined)?.properties ?? {};
  const set = Object.fromEntries(
    Object.entries(properties).map(([name, text]) => [name, samples[text] ?? text]),
  );
  const unknown = Object.keys(set).filter((name) => !readByOthers.includes(name) && !isRead(name));
  return [
    ...readByOthers.filter((name) => set[name] === undefined).map((name) => `Set ${name} in web.bicep.`),
    ...unknown.map((name) => `${name} in web.bicep: nothing reads it.`),
    ...Object.entries(set)
      .filter(([name, text]) => name.endsWith('_KEY') || name.endsWith('_PASSWORD') || text.startsWith('='))
      .map(([name]) => `${name} in web.bicep is a secret, or an expression that the test does not know.`),
    ...faultsOf(set).map((fault) => `web.bicep: ${fault}`),
  ];
}

/** config.ts refuses nonsense in every variable that has a form, and so shows that it reads it. */
function isRead(name: string): boolean {
  const free = ['HOST', 'COSMOS_DATABASE', 'COSMOS_KEY'];
  return (
    free.includes(name) ||
    faultsOf({ [name]: '\u0000 no' }).some((fault) => fault.startsWith(`${name} is not`))
  );
}

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

/** Lines that must stand as they are: rights, doors, and what the server needs to run. */
function expectedTexts(files: Infra): string[] {
  const expected: [string, string][] = [
    ['modules/database', "var dataContributor = '00000000-0000-0000-0000-000000000002'"],
    ['modules/database', `roleDefinitionId: '\${account.id}/sqlRoleDefinitions/\${dataContributor}'`],
    ['modules/database', '    principalId: principalId'],
    ['modules/database', 'disableLocalAuth: true'],
    ['modules/redis', "clientProtocol: 'Encrypted'"],
    ['modules/redis', "accessKeysAuthentication: 'Disabled'"],
    ['modules/redis', `output url string = 'rediss://\${principalId}@`],
    ['modules/web', 'alwaysOn: true'],
    ['modules/web', 'webSocketsEnabled: true'],
    ['modules/web', "linuxFxVersion: 'NODE|24-lts'"],
    ['modules/web', "healthCheckPath: '/healthz'"],
    ['modules/web', 'httpsOnly: true'],
    ['modules/web', "ftpsState: 'Disabled'"],
    ['modules/bot', `endpoint: 'https://\${host}${botPath}'`],
    ['modules/bot', "msaAppType: 'UserAssignedMSI'"],
    ['main', 'principalId: identity.properties.principalId'],
  ];
  const all = Object.values(files).join('\n');
  return [
    ...expected
      .filter(([name, text]) => !files[name]?.includes(text))
      .map(([name, text]) => `infra/${name}.bicep must say: ${text.trim()}`),
    ...(/list\w*Keys|@secure/.test(all) ? ['No key may be read in infra: nothing needs one.'] : []),
  ];
}
