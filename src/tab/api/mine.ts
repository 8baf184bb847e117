import { type MyOneOnOnes, myOneOnOnes } from '../../contract/mine.ts';
import type { Request } from './request.ts';

/** The routes of contract/mine.ts. Every call rejects with a Failure. */
export type MineApi = { list(): Promise<MyOneOnOnes> };

/**
 * @param zone the person's IANA time zone now, by which "overdue" is told
 * @param locale what Teams speaks here (BCP 47), in which what comes unasked is then worded
 */
export function createMineApi(request: Request, zone: () => string, locale: string): MineApi {
  return {
    list: () =>
      request(
        { method: 'GET', path: `/api/me/one-on-ones?${new URLSearchParams({ zone: zone(), locale })}` },
        myOneOnOnes,
      ),
  };
}
