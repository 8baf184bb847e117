import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

/** Points on each side. */
const size = 96;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture of somebody as a PNG: head and shoulders, light on their colour. @param colour `#5b5fc7` */
export function drawnPhoto(colour: string): Buffer {
  const ground = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const figure = ground.map((part) => Math.round(part + (255 - part) * 0.75)) as [number, number, number];
  const rows = Array.from({ length: size }, (_, y) => rowOf(y, ground, figure));
  return Buffer.concat([
    signature,
    chunk('IHDR', header()),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One line of points, after the byte that says that it is not filtered. */
function rowOf(y: number, ground: Colour, figure: Colour): Buffer {
  const points = Array.from({ length: size }, (_, x) => (isFigure(x, y) ? figure : ground));
  return Buffer.from([0, ...points.flat()]);
}

function isFigure(x: number, y: number): boolean {
  const isHead = Math.hypot(x - 48, y - 38) < 18;
  const isShoulders = Math.hypot((x - 48) / 1.2, y - 96) < 30;
  return isHead || isShoulders;
}

/** Width, height, eight bits a channel, red green blue. */
function header(): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes.set([8, 2], 8);
  return bytes;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
