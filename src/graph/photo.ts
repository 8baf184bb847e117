import * as z from 'zod';
import { maxPhotoBytes, photoIn } from '../domain/photo.ts';
import type { PhotoClient } from '../usecases/connections/photoClient.ts';
import type { CallGraph } from './callGraph.ts';
import type { GraphFile } from './readAnswer.ts';
import type { Report } from './report.ts';

/** A face is drawn 28 points wide: this is enough for screens of three times the density. */
const path = '/v1.0/me/photos/96x96/$value';

const file: z.ZodType<GraphFile> = z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) });

/** Photos through Microsoft Graph. */
export function graphPhoto(call: CallGraph, report: Report): PhotoClient {
  return {
    async own(caller) {
      const answer = await call(caller, 'photo', { path, fileBytes: maxPhotoBytes });
      if (answer.kind !== 'ok') return answer;
      if (answer.value === null) return { kind: 'ok', value: null };
      const parsed = file.safeParse(answer.value);
      const photo = parsed.success ? photoIn(parsed.data.bytes, parsed.data.type) : null;
      if (photo === null) report('photo');
      return { kind: 'ok', value: photo };
    },
  };
}
