import type { Client } from './client.ts';

/** Reads photos as the tab draws them. */
export type DrawablePhotos = {
  /** As an address that an image takes; null when there is none, or it cannot be drawn. Rejects with a Failure. */
  read(oneOnOneId: string, personId: string): Promise<string | null>;
};

export function drawablePhotos(photos: Client['photos']): DrawablePhotos {
  return {
    async read(oneOnOneId, personId) {
      const file = await photos.read(oneOnOneId, personId);
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
