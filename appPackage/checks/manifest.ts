import * as z from 'zod';

const bilingual = z.looseObject({ title: z.string(), description: z.string().optional() });

const staticTab = z.looseObject({
  entityId: z.string(),
  name: z.string().optional(),
  contentUrl: z.string().optional(),
  websiteUrl: z.string().optional(),
  scopes: z.array(z.string()),
  context: z.array(z.string()).optional(),
});

const bot = z.looseObject({
  botId: z.string(),
  scopes: z.array(z.string()),
  isNotificationOnly: z.boolean().optional(),
  commandLists: z
    .array(z.looseObject({ scopes: z.array(z.string()), commands: z.array(bilingual) }))
    .default([]),
});

const extensionCommand = bilingual.extend({
  id: z.string(),
  type: z.string().default('query'),
  context: z.array(z.string()).default(['compose', 'commandBox']),
  fetchTask: z.boolean().default(false),
  parameters: z.array(bilingual.extend({ name: z.string() })).default([]),
});

const localization = z.looseObject({
  defaultLanguageTag: z.string(),
  defaultLanguageFile: z.string().optional(),
  additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })).default([]),
});

/** What the checks look at; the schema of Teams itself holds the rest. */
const manifest = z.looseObject({
  version: z.string(),
  id: z.string(),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  localizationInfo: localization,
  staticTabs: z.array(staticTab).default([]),
  bots: z.array(bot).default([]),
  composeExtensions: z
    .array(z.looseObject({ botId: z.string().optional(), commands: z.array(extensionCommand).default([]) }))
    .default([]),
  validDomains: z.array(z.string()).default([]),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string().optional() }).optional(),
  authorization: z
    .object({
      permissions: z.object({
        resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })).default([]),
      }),
    })
    .optional(),
  activities: z
    .looseObject({
      activityTypes: z
        .array(z.object({ type: z.string(), description: z.string(), templateText: z.string() }))
        .default([]),
    })
    .optional(),
});

export type Manifest = z.infer<typeof manifest>;

/** null when it is too far from a manifest for more to be said than its schema says. */
export function readManifest(json: unknown): Manifest | null {
  const read = manifest.safeParse(json);
  return read.success ? read.data : null;
}
