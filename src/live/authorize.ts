import type { CloseReason } from '../contract/closeCodes.ts';
import { Failure } from '../contract/errors.ts';
import { splitDocumentName } from '../domain/oneOnOneId.ts';
import type { Person } from '../domain/person.ts';
import { withTimeout } from '../platform/later.ts';
import type { LiveDependencies } from './live.ts';

export type Authorization = { person: Person; expiresAt: string } | { refused: CloseReason };

/** Milliseconds for the token check and for the access check, each. */
const checkWithin = 5_000;

/** Who this token names, if that person may write in this document; else the reason to close with. Never rejects. */
export async function authorize(
  dependencies: Pick<LiveDependencies, 'verifyToken' | 'mayEdit' | 'logger'>,
  token: string,
  name: string,
): Promise<Authorization> {
  try {
    const visitor = await withTimeout(dependencies.verifyToken(token), checkWithin);
    const document = splitDocumentName(name);
    // Notes are of one person, and for everybody else there are none.
    if (document === null || (document.kind === 'notes' && document.personId !== visitor.person.id)) {
      return { refused: 'notFound' };
    }
    const allowed = await withTimeout(dependencies.mayEdit(visitor.person, document.oneOnOneId), checkWithin);
    return allowed ? visitor : { refused: 'notFound' };
  } catch (err) {
    if (err instanceof Failure && err.code === 'unauthorized') return { refused: 'unauthorized' };
    dependencies.logger.error({ err }, 'Access to a living agenda could not be checked');
    return { refused: 'unavailable' };
  }
}
