import * as z from 'zod';
import { mostPhotoBytes, photoIn } from '../domain/photo.ts';
import type { PhotoDoor } from '../usecases/connections/photoDoor.ts';
import type { CallGraph } from './callGraph.ts';
import type { GraphFile } from './readAnswer.ts';
import type { Report } from './report.ts';

/** A face is drawn 28 points wide: this is enough for screens of three times the density. */
const path = '/v1.0/me/photos/96x96/$value';

const file: z.ZodType<GraphFile> = z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) });

/** Photos through Microsoft Graph. */
export function graphPhoto(call: CallGraph, report: Report): PhotoDoor {
  return {
    async own(caller) {
      const answer = await call(caller, 'photo', { path, fileBytes: mostPhotoBytes });
      if (answer.kind !== 'ok') return answer;
      if (answer.value === null) return { kind: 'ok', value: null };
      const parsed = file.safeParse(answer.value);
      const photo = parsed.success ? photoIn(parsed.data.bytes, parsed.data.type) : null;
      if (photo === null) report('photo');
      return { kind: 'ok', value: photo };
    },
  };
}
