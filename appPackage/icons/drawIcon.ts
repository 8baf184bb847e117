import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Pixels of each side, as Teams wants them. */
export const iconSizes = { color: 192, outline: 32 } as const;

export type IconName = keyof typeof iconSizes;

/** The PNG of an icon, drawn from the SVG beside this file: the same bytes on every machine. */
export function drawIcon(name: IconName): Buffer {
  const svg = readFileSync(new URL(`./${name}.svg`, import.meta.url), 'utf8');
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: iconSizes[name] } });
  return Buffer.from(drawn.render().asPng());
}
