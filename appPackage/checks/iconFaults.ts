import { iconSizes } from '../icons/drawIcon.ts';
import type { Manifest } from './manifest.ts';
import { type Pixels, readPixels } from './pixels.ts';

type Name = keyof typeof iconSizes;

/** Sizes and colours, which Teams looks at when an app is published and the schema does not. */
export function iconFaults({ icons }: Manifest, files: ReadonlyMap<string, Uint8Array>): string[] {
  return (['color', 'outline'] as const).flatMap((name) => {
    const png = files.get(icons[name]);
    return png ? pictureFaults(name, readPixels(png)) : [];
  });
}

function pictureFaults(name: Name, pixels: Pixels | null): string[] {
  if (!pixels) return [`Icons: ${name} is no PNG with colours and transparency.`];
  const size = iconSizes[name];
  return [
    ...(pixels.width === size && pixels.height === size
      ? []
      : [`Icons: ${name} has ${pixels.width} x ${pixels.height} pixels, and needs ${size} x ${size}.`]),
    ...(name === 'color' ? colourFaults(pixels) : outlineFaults(pixels)),
  ];
}

function colourFaults(pixels: Pixels): string[] {
  const dots = dotsOf(pixels);
  const seen = new Set(dots.map(({ colour }) => colour));
  return [
    ...(dots.every(({ alpha }) => alpha === 255) ? [] : ['Icons: color must fill its whole square.']),
    ...(seen.size > 1 ? [] : ['Icons: color shows nothing.']),
  ];
}

function outlineFaults(pixels: Pixels): string[] {
  const dots = dotsOf(pixels);
  const drawn = dots.filter(({ alpha }) => alpha > 0);
  return [
    ...(drawn.every(({ colour }) => colour === 0xffffff)
      ? []
      : ['Icons: outline must be white and nothing else.']),
    ...(drawn.length < dots.length ? [] : ['Icons: outline must be transparent around its lines.']),
    ...(drawn.length > 0 ? [] : ['Icons: outline shows nothing.']),
  ];
}

function dotsOf({ rgba }: Pixels): { colour: number; alpha: number }[] {
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  return Array.from({ length: rgba.length / 4 }, (_, at) => {
    const dot = view.getUint32(at * 4);
    return { colour: dot >>> 8, alpha: dot & 0xff };
  });
}
