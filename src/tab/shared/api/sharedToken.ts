/** A token that names who looks. `refused`: one that the server did not take, not to be had again. */
export type GetToken = (refused?: string) => Promise<string>;

/** Milliseconds: as long as a tab needs to open, and far shorter than a token holds. */
const sharedFor = 20_000;

/**
 * One token for all that ask at about the same time: Teams keeps the token, but each question is a round trip through
 * its window, and a tab that opens would ask five times.
 * @param now milliseconds that only grow
 */
export function sharedToken(
  ask: () => Promise<string>,
  now: () => number = () => performance.now(),
): GetToken {
  let held: { token: Promise<string>; until: number; value: string | null } | null = null;

  function askAnew(): Promise<string> {
    const asked: NonNullable<typeof held> = { token: ask(), until: now() + sharedFor, value: null };
    held = asked;
    asked.token.then(
      (value) => {
        asked.value = value;
      },
      // Whoever asks next may have more luck.
      () => {
        if (held === asked) held = null;
      },
    );
    return asked.token;
  }

  return (refused) => {
    if (held === null || now() > held.until) return askAnew();
    return refused !== undefined && held.value === refused ? askAnew() : held.token;
  };
}
