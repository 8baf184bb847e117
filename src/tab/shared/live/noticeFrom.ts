import * as z from 'zod/mini';
import { type Notice, notice } from '../../../contract/notices.ts';

/** The notice in a message from the server; null when it is one that this version does not know. */
export function noticeFrom(payload: string): Notice | null {
  try {
    const read = z.safeParse(notice, JSON.parse(payload));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
