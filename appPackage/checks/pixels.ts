import { inflateSync } from 'node:zlib';

/** An image as rows of red, green, blue and alpha, 0 to 255 each. */
export type Pixels = { width: number; height: number; rgba: Uint8Array };

const signature = '89504e470d0a1a0a';

/**
 * Reads a PNG of 8 bits for each of red, green, blue and alpha, not interlaced: the form that our icons are drawn in.
 * null for every other.
 */
export function readPixels(png: Uint8Array): Pixels | null {
  const bytes = Buffer.from(png);
  if (bytes.subarray(0, 8).toString('hex') !== signature) return null;
  const chunks = chunksOf(bytes);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.subarray(8).toString('hex') !== '0806000000') return null;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return { width, height, rgba: unfiltered(inflateSync(packed), width * 4, height) };
}

/** Each chunk: four bytes of length, four of type, the data, four of checksum. */
function chunksOf(bytes: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Every row starts with the number of its filter, which says from which neighbours its bytes were subtracted. */
function unfiltered(packed: Uint8Array, rowBytes: number, rows: number): Uint8Array {
  const out = new Uint8Array(rowBytes * rows);
  for (let row = 0; row < rows; row++) {
    const filter = packed[row * (rowBytes + 1)] ?? 0;
    for (let x = 0; x < rowBytes; x++) {
      const at = row * rowBytes + x;
      const left = x < 4 ? 0 : (out[at - 4] ?? 0);
      const up = row === 0 ? 0 : (out[at - rowBytes] ?? 0);
      const corner = x < 4 || row === 0 ? 0 : (out[at - rowBytes - 4] ?? 0);
      out[at] = (packed[row * (rowBytes + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [dLeft, dUp, dCorner] = [left, up, corner].map((near) => Math.abs(estimate - near)) as [
    number,
    number,
    number,
  ];
  const paeth = dLeft <= dUp && dLeft <= dCorner ? left : dUp <= dCorner ? up : corner;
  return [0, left, up, (left + up) >> 1, paeth][filter] ?? 0;
}
