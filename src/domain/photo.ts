/** Kinds of pictures that are shown, and with which bytes each begins. */
const beginnings = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const;

export const photoTypes = ['image/jpeg', 'image/png'] as const satisfies (keyof typeof beginnings)[];

export type Photo = { type: (typeof photoTypes)[number]; bytes: Uint8Array };

/** Many times what a photo of 96 by 96 points takes. */
export const maxPhotoBytes = 100_000;

/**
 * The photo in what was sent as one: its bytes must begin as those of the kind that they are said to be. null for
 * anything else.
 * @param saidType a media type, with or without parameters
 */
export function photoIn(bytes: Uint8Array, saidType: string): Photo | null {
  const said = saidType.split(';')[0]?.trim().toLowerCase();
  const type = photoTypes.find((one) => one === said);
  if (type === undefined || bytes.byteLength > maxPhotoBytes) return null;
  return beginnings[type].every((byte, at) => bytes[at] === byte) ? { type, bytes } : null;
}
