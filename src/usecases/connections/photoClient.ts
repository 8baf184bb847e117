import type { Photo } from '../../domain/photo.ts';
import type { Caller, GraphAnswer } from '../account.ts';

/** Somebody's photo in their Microsoft account, while they are here. Never rejects. */
export type PhotoClient = {
  /** null when they have none, or it is not one that can be shown. */
  own(caller: Caller): Promise<GraphAnswer<Photo | null>>;
};
