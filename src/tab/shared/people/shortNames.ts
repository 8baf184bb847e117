/**
 * What the two are called where room is short: their given names, or the full ones when those are equal.
 * Directories write `Mia Lindqvist`, and many `Lindqvist, Mia (Design)`.
 */
export function shortNames(one: string, other: string): [string, string] {
  const [first, second] = [givenName(one), givenName(other)];
  return first === second ? [one, other] : [first, second];
}

function givenName(name: string): string {
  const [family, given] = name.split(',');
  return (given ?? family ?? '').trim().split(/\s+/u)[0] || name;
}
