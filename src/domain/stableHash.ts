/**
 * A number from 0 up to 1 that is the same for the same text in every process and version of Opener (FNV-1a with
 * a final mix, 32 bits). What is stored by it stays findable, so it must never change. No protection of anything.
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // Ids differ in few characters; without the mix their upper bits hardly would.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}
