import type { Buffer } from 'node:buffer';

const block = 512;

/** One regular file of an archive: its path with forward slashes, permission bits, content. */
export type TarFile = { path: string; mode: number; content: Buffer };

/**
 * The regular files of a ustar archive (POSIX.1-1988; what the Chromium package ships). Folders follow from the
 * paths.
 * @throws RangeError on a path that leaves the folder it is unpacked into, or on another kind of entry
 */
export function filesOfTar(exportFile: Buffer): TarFile[] {
  const files: TarFile[] = [];
  let at = 0;
  while (at + block <= exportFile.length && exportFile[at] !== 0) {
    const header = exportFile.subarray(at, at + block);
    const path = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/');
    const size = octal(header, 124);
    const kind = text(header, 156, 1);
    if (path.split('/').includes('..') || path.startsWith('/')) throw new RangeError(`Unsafe path: ${path}`);
    if (kind !== '' && kind !== '0' && kind !== '5') throw new RangeError(`Entry of kind ${kind}: ${path}`);
    const content = exportFile.subarray(at + block, at + block + size);
    if (kind !== '5') files.push({ path, mode: octal(header, 100), content });
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

function octal(header: Buffer, from: number): number {
  return Number.parseInt(text(header, from, from === 124 ? 12 : 8), 8);
}
