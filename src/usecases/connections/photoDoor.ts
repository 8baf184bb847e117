import type { Photo } from '../../domain/photo.ts';
import type { Answer, Caller } from './account.ts';

/** Somebody's photo in their Microsoft account, while they are here. Never rejects. */
export type PhotoDoor = {
  /** null when they have none, or it is not one that can be shown. */
  own(caller: Caller): Promise<Answer<Photo | null>>;
};
