import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { textsRead } from './textsRead.ts';

/** Forms of "you two" in Spain, which are foreign in America, and of America, which are formal in Spain. */
const ofOneSide = /^(?:vuestr[oa]s?|vosotr[oa]s|os|ustedes)$|\p{L}(?:áis|éis|ís|[aei]steis)$/iu;

const manifest = new URL('../../appPackage/locales/es.json', import.meta.url);

test('Spanish is at home in Madrid and in Mexico: no text says "you two" as one of them does', async () => {
  const texts = [...(await textsRead('es')).flatMap(textsOf), readFileSync(manifest, 'utf8')];
  expect(texts.flatMap(formsIn)).toEqual([]);
});

test.each(['Vuestra reunión', 'Cuándo os reunís', 'lo que prometisteis', 'Ustedes deciden'])(
  'it would be noticed in "%s"',
  (text) => {
    expect(formsIn(text)).not.toEqual([]);
  },
);

function formsIn(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => ofOneSide.test(word));
}

/** Of a function its source, with what it says in it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
