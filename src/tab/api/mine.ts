import { type MyOneOnOnes, myOneOnOnes } from '../../contract/mine.ts';
import type { Request } from './request.ts';

/** The routes of contract/mine.ts. Every call rejects with a Failure. */
export type MineApi = { list(): Promise<MyOneOnOnes> };

/** @param zone the person's IANA time zone now, by which "overdue" is told */
export function createMineApi(request: Request, zone: () => string): MineApi {
  return {
    list: () =>
      request({ method: 'GET', path: `/api/me/one-on-ones?zone=${encodeURIComponent(zone())}` }, myOneOnOnes),
  };
}
