import { afterEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { between, seededRandom } from '../../../setup/seededRandom.ts';
import { type Bound, bound, select, type } from './boundField.ts';

afterEach(() => document.body.replaceChildren());

describe('two people typing at random into one text', () => {
  const runs = 400;
  const firstSeed = 20_261_122;

  test(`${runs} runs: both fields end equal, and no letter that was typed and not deleted is missing`, () => {
    for (let run = 0; run < runs; run += 1)
      expect({ run, fault: twoTypists(firstSeed + run) }).toEqual({ run, fault: null });
  });

  /** Each letter is unique; composing and delays are drawn. @returns what went wrong */
  function twoTypists(seed: number): string | null {
    const random = seededRandom(seed);
    const people = [bound(), bound()] as const;
    const composing = new Map<Bound, number | null>(people.map((person) => [person, null]));
    const mail: [Bound, Uint8Array][] = [];
    people.forEach((person, index) => {
      const other = people[1 - index] ?? person;
      person.doc.on('update', (update, origin) => {
        if (origin !== 'other') mail.push([other, update]);
      });
    });
    const deleted = new Set<string>();
    const typed = new Set<string>();
    let next = 0x4e00;

    const act = (person: Bound) => {
      const { field } = person;
      const place = between(random, 0, field.value.length);
      const begun = composing.get(person) ?? null;
      const dice = random();
      if (begun !== null && dice < 0.3) {
        composing.set(person, null);
        field.dispatchEvent(new CompositionEvent('compositionend'));
      } else if (begun === null && dice < 0.15) {
        composing.set(person, place);
        field.dispatchEvent(new CompositionEvent('compositionstart'));
      } else if (dice < 0.8) {
        const letter = String.fromCharCode(next++);
        typed.add(letter);
        select(field, begun === null ? place : Math.min(begun, field.value.length));
        type(field, letter, 'insertText', begun !== null);
      } else {
        const end = Math.min(field.value.length, place + between(random, 1, 3));
        for (const letter of field.value.slice(place, end)) deleted.add(letter);
        select(field, place, end);
        type(field, '', 'deleteContentBackward', begun !== null);
      }
    };
    const deliver = () => {
      const [to, update] = mail.shift() ?? [];
      if (to && update) Y.applyUpdate(to.doc, update, 'other');
    };

    for (let step = 0; step < 60; step += 1) {
      const person = people[between(random, 0, 1)];
      if (random() < 0.5 && mail.length > 0) deliver();
      else if (person) act(person);
    }
    for (const { field } of people) field.dispatchEvent(new CompositionEvent('compositionend'));
    while (mail.length > 0) deliver();

    const [one, two] = people.map(({ field }) => field.value);
    const texts = people.map(({ text }) => text.toString());
    for (const person of people) person.unbind();
    if (one !== two || texts[0] !== one || texts[1] !== two) return 'the fields differ';
    const missing = [...typed].filter((letter) => !deleted.has(letter) && !one?.includes(letter));
    const back = [...deleted].filter((letter) => one?.includes(letter));
    if (missing.length > 0) return `${missing.length} missing`;
    if (back.length > 0) return `${back.length} deleted ones came back`;
    return new Set(one).size === one?.length ? null : 'a letter is there twice';
  }
});
