import type { Manifest } from './manifest.ts';

/** A name may be the same everywhere, a sentence may not, and a command must be understood by the bot. */
export type Translatable = { text: string; kind: 'name' | 'sentence' | 'command' };

/**
 * The texts of a manifest that are said in other languages too, by the path that localization files use.
 */
export function translatable(manifest: Manifest): ReadonlyMap<string, Translatable> {
  return new Map([
    ...ofFields('name', manifest.name, { short: 'name', full: 'sentence' }),
    ...ofFields('description', manifest.description, { short: 'sentence', full: 'sentence' }),
    ...manifest.staticTabs.flatMap((tab, at) => ofFields(`staticTabs[${at}]`, tab, { name: 'name' })),
    ...manifest.bots.flatMap(({ commandLists }, bot) =>
      commandLists.flatMap(({ commands }, list) =>
        commands.flatMap((command, at) =>
          ofFields(`bots[${bot}].commandLists[${list}].commands[${at}]`, command, {
            title: 'command',
            description: 'sentence',
          }),
        ),
      ),
    ),
    ...manifest.composeExtensions.flatMap(({ commands }, extension) =>
      commands.flatMap((command, at) =>
        ofCommand(`composeExtensions[${extension}].commands[${at}]`, command),
      ),
    ),
    ...(manifest.activities?.activityTypes ?? []).flatMap((type, at) =>
      ofFields(`activities.activityTypes[${at}]`, type, {
        description: 'sentence',
        templateText: 'sentence',
      }),
    ),
  ]);
}

function ofCommand(path: string, command: Manifest['composeExtensions'][number]['commands'][number]) {
  const both = { title: 'sentence', description: 'sentence' } as const;
  return [
    ...ofFields(path, command, both),
    ...command.parameters.flatMap((parameter, at) => ofFields(`${path}.parameters[${at}]`, parameter, both)),
  ];
}

function ofFields(
  path: string,
  owner: unknown,
  kinds: Readonly<Record<string, Translatable['kind']>>,
): [string, Translatable][] {
  const fields: [string, unknown][] =
    typeof owner === 'object' && owner !== null ? Object.entries(owner) : [];
  return fields.flatMap(([field, text]): [string, Translatable][] => {
    const kind = kinds[field];
    return kind !== undefined && typeof text === 'string' ? [[`${path}.${field}`, { text, kind }]] : [];
  });
}
