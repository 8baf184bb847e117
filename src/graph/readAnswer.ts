/** What Microsoft Graph sent where a file was asked for. `type`: the media type that it says it is; '' for none. */
export type GraphFile = { type: string; bytes: Uint8Array };

/** undefined for what is no JSON: no shape fits it. */
export async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** undefined for one of more than `most` bytes, of which no more than that is taken in. */
export async function fileOf(answer: Response, most: number): Promise<GraphFile | undefined> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  return { type: answer.headers.get('content-type') ?? '', bytes: Buffer.concat(parts) };
}
