import { createRequire } from 'node:module';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import * as z from 'zod';

const schemas = '@microsoft/app-manifest/build/json-schemas/teams/v1.30';
const load = createRequire(import.meta.url);

const [ofManifest, ofSchema] = [z.custom<TeamsManifest>(isObject), z.custom<ManifestSchema>(isObject)];

type ManifestSchema = NonNullable<Parameters<typeof AppManifestUtils.validateAgainstSchema>[1]>;

/** What Microsoft's own schema of manifests 1.30 says, from its package: nothing is fetched. */
export async function manifestSchemaFaults(json: unknown): Promise<string[]> {
  const schema = ofSchema.parse(load(`${schemas}/MicrosoftTeams.schema.json`));
  const manifest = ofManifest.safeParse(json);
  if (!manifest.success) return ['The manifest is no JSON object.'];
  const faults = await AppManifestUtils.validateAgainstSchema(manifest.data, schema);
  return faults.map((fault) => `The manifest's schema: ${fault}`);
}

function isObject(given: unknown): boolean {
  return typeof given === 'object' && given !== null;
}

/** What the schema of localization files says of one. */
export function localeSchemaFaults(file: string, json: unknown): string[] {
  if (validLocale(json)) return [];
  return (validLocale.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${file}, by its schema: ${instancePath || 'it'} ${message} ${JSON.stringify(params)}`,
  );
}

const { $schema: _, ...localeSchema } = z
  .record(z.string(), z.unknown())
  .parse(load(`${schemas}/MicrosoftTeams.Localization.schema.json`));

/**
 * Its patterns escape characters that the `u` flag does not allow to be escaped, and it is draft-04, of which it uses
 * nothing that later drafts read in another way.
 */
const validLocale = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
}).compile(localeSchema);
