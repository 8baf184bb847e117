import { type OpenedOneOnOne, openedOneOnOne } from '../../contract/firstScreen.ts';
import { type OneOnOneView, oneOnOneView } from '../../contract/http.ts';
import type { Request } from './request.ts';

/** The routes of contract/http.ts. Every call rejects with a Failure. */
export type OneOnOneApi = {
  open(chatId: string): Promise<OpenedOneOnOne>;
  read(id: string): Promise<OneOnOneView>;
  /** Failure('changedMeanwhile') when `etag` is no longer the newest. */
  changeQuestion(id: string, text: string, etag: string): Promise<OneOnOneView>;
  /** Failure('changedMeanwhile') when `etag` is no longer the newest. */
  nameManager(id: string, personId: string, etag: string): Promise<OneOnOneView>;
};

/**
 * @param locale what Teams speaks here (BCP 47), in which what comes unasked is then worded
 * @param zone the person's IANA time zone now; with it, opening a 1:1 brings the first screen along
 */
export function createOneOnOneApi(request: Request, locale: string, zone?: () => string): OneOnOneApi {
  const opening = () => (zone === undefined ? '' : `?zone=${encodeURIComponent(zone())}`);
  const at = (id: string, rest = '') => `/api/one-on-ones/${encodeURIComponent(id)}${rest}`;
  return {
    open: (chatId) =>
      request(
        { method: 'POST', path: `/api/one-on-ones${opening()}`, body: { chatId, locale } },
        openedOneOnOne,
      ),
    read: (id) => request({ method: 'GET', path: at(id) }, oneOnOneView),
    changeQuestion: (id, text, etag) =>
      request({ method: 'PUT', path: at(id, '/opening-question'), body: { text }, etag }, oneOnOneView),
    nameManager: (id, personId, etag) =>
      request({ method: 'PUT', path: at(id, '/manager'), body: { personId }, etag }, oneOnOneView),
  };
}
