/**
 * What a plain object holds under a name that comes from outside. Asked for `constructor` or `toString`, every object
 * has something to show that nobody put there.
 */
export function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
