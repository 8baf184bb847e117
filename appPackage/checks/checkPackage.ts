import type { AppPackage } from '../content/readPackage.ts';
import { filesNamed } from '../content/readPackage.ts';
import { activityFaults } from './activityFaults.ts';
import { type Answers, answersOfTheCode } from './answers.ts';
import { botFaults } from './botFaults.ts';
import { extensionFaults } from './extensionFaults.ts';
import { iconFaults } from './iconFaults.ts';
import { identityFaults } from './identityFaults.ts';
import { localeFaults } from './localeFaults.ts';
import { readManifest } from './manifest.ts';
import { permissionFaults } from './permissions.ts';
import { manifestSchemaFaults } from './schemaFaults.ts';
import { tabFaults } from './tabFaults.ts';

/** Everything that is wrong with an app package, a sentence each; none when Teams and Opener both can live with it. */
export async function checkPackage(
  { manifest: json, files }: AppPackage,
  answers: Answers = answersOfTheCode,
): Promise<string[]> {
  const bySchema = await manifestSchemaFaults(json);
  const manifest = readManifest(json);
  if (!manifest) return bySchema;
  return [
    ...bySchema,
    ...filesNamed(json)
      .filter((file) => !files.has(file))
      .map((file) => `Files: ${file} is named and not there.`),
    ...identityFaults(manifest),
    ...permissionFaults(manifest),
    ...tabFaults(manifest, answers),
    ...botFaults(manifest, answers),
    ...extensionFaults(manifest, answers),
    ...activityFaults(manifest),
    ...iconFaults(manifest, files),
    ...localeFaults(manifest, files, answers),
  ];
}
