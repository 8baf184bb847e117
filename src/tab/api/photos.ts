import type { Download } from './request.ts';

/** The photos of contract/connections.ts. */
export type PhotoApi = {
  /** As an address that an image takes; null when there is none, or it cannot be drawn. Rejects with a Failure. */
  read(oneOnOneId: string, personId: string): Promise<string | null>;
};

export function createPhotoApi(download: Download): PhotoApi {
  return {
    async read(oneOnOneId, personId) {
      const of = encodeURIComponent(oneOnOneId);
      const file = await download(`/api/one-on-ones/${of}/photos/${encodeURIComponent(personId)}`);
      return file.size === 0 ? null : drawable(await addressOf(file));
    },
  };
}

/** With the picture in it: nothing to let go of later, and what the page's rules for images allow already. */
function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Drawn once out of sight, so that on screen it is there at once or not at all. */
async function drawable(address: string): Promise<string | null> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => address,
    () => null,
  );
}
