import type { Manifest } from './manifest.ts';

/** Kinds of notices for the activity feed. Graph names them, and fills `{other}` and its like. */
export function activityFaults({ activities }: Manifest): string[] {
  const types = activities?.activityTypes.map(({ type }) => type) ?? [];
  return [
    ...types
      .filter((type, at) => types.indexOf(type) !== at)
      .map((type) => `Activities: ${type} is there twice.`),
    ...types
      .filter((type) => !/^[a-z][A-Za-z0-9]*$/.test(type) || type === 'systemDefault')
      .map((type) => `Activities: ${type} cannot be a kind of ours.`),
    ...(activities?.activityTypes ?? [])
      .filter(({ templateText }) => !/^[^{}]*(\{[a-z][A-Za-z0-9]*\}[^{}]*)*$/.test(templateText))
      .map(({ type }) => `Activities: the template of ${type} has a bracket that closes nothing.`),
  ];
}
