import { parse } from 'yaml';
import * as z from 'zod';
import { mayBeEmpty, placeholdersIn } from '../../appPackage/content/placeholders.ts';

const file = z.string().startsWith('./');
const step = <Uses extends string, With extends z.ZodRawShape>(
  uses: Uses,
  shape: With,
  writes: readonly string[] = [],
) =>
  z.strictObject({
    uses: z.literal(uses),
    with: z.strictObject(shape),
    ...(writes.length > 0 && {
      writeToEnvironmentFile: z.strictObject(Object.fromEntries(writes.map((name) => [name, z.string()]))),
    }),
  });

/**
 * The steps that we use, as strict as the toolkit's own schema v1.11 (resource/yaml-schema in the npm package
 * `@microsoft/teamsfx-core` 3.1.3, which is too large to depend on).
 */
const action = z.union([
  step('teamsApp/create', { name: z.string() }, ['teamsAppId', 'teamsAppTenantId']),
  step(
    'aadApp/create',
    {
      name: z.string(),
      generateClientSecret: z.literal(false),
      generateServicePrincipal: z.boolean(),
      signInAudience: z.enum(['AzureADMyOrg', 'AzureADMultipleOrgs']),
    },
    ['clientId', 'objectId', 'tenantId'],
  ),
  step('arm/deploy', {
    subscriptionId: z.string(),
    resourceGroupName: z.string(),
    templates: z.array(z.strictObject({ path: file, parameters: file, deploymentName: z.string() })),
  }),
  step('aadApp/update', { manifestPath: file, outputFilePath: file }),
  step('teamsApp/validateManifest', { manifestPath: file }),
  step('teamsApp/zipAppPackage', { manifestPath: file, outputZipPath: file, outputFolder: file }),
  step('teamsApp/update', { appPackagePath: file }),
  step('teamsApp/publishAppPackage', { appPackagePath: file }, ['publishedAppId']),
  step('cli/runNpmCommand', { args: z.string() }),
  step('azureAppService/zipDeploy', { artifactFolder: z.string(), resourceId: z.string() }),
]);

const project = z.strictObject({
  version: z.literal('v1.11'),
  environmentFolderPath: file,
  provision: z.array(action),
  deploy: z.array(action),
  publish: z.array(action),
});

/** Made by the toolkit itself: it asks for where, names the environment, and makes up the suffix. */
const ofToolkit = ['TEAMSFX_ENV', 'AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'RESOURCE_SUFFIX'];

/**
 * Everything that is wrong with teamsapp.yml: its form, and placeholders that nobody has filled when a step needs them.
 * @param textOf the text of a file that a step names; '' for none
 * @param set the variables that have a value in the environment file
 */
export function toolkitFaults(
  yaml: string,
  textOf: (path: string) => string,
  set: readonly string[],
  outputs: readonly string[],
): string[] {
  const read = project.safeParse(parse(yaml));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const known = new Set([...set, ...ofToolkit, mayBeEmpty]);
  const { provision, deploy, publish } = read.data;
  return [...provision, ...deploy, ...publish].flatMap((one) => {
    if (one.uses === 'aadApp/update') known.add('AAD_APP_ACCESS_AS_USER_PERMISSION_ID');
    const texts = [JSON.stringify(one.with), ...pathsOf(one.with).map(textOf)];
    const missing = placeholdersIn(texts.join('\n')).filter((name) => !known.has(name));
    const writes = z
      .record(z.string(), z.string())
      .catch({})
      .parse(Reflect.get(one, 'writeToEnvironmentFile'));
    for (const name of [...Object.values(writes), ...(one.uses === 'arm/deploy' ? outputs : [])])
      known.add(name);
    return missing.map((name) => `${one.uses}: ${name} has no value yet.`);
  });
}

function pathsOf(json: unknown): string[] {
  if (typeof json === 'string') return json.endsWith('.json') && !json.includes('/build/') ? [json] : [];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(pathsOf) : [];
}
