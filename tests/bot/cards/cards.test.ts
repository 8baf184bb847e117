import { describe, expect, test } from '@jest/globals';
import type { Button, Card } from '../../../src/bot/cards/adaptiveCard.ts';
import { maxButtons } from '../../../src/bot/cards/blocks.ts';
import { inPrivateChat } from '../../../src/bot/cards/inPrivateChat.ts';
import { readCardAction } from '../../../src/bot/cards/payloads.ts';
import { allCards } from './allCards.ts';
import { draw } from './officialRenderer.ts';
import { linesOf } from './reading.ts';
import { ids, pair, readersIn } from './sampleViews.ts';

const { asMia, asRae } = readersIn('en-GB');

const cards = Object.entries(allCards);

describe.each(cards)('%s', (_, card) => {
  test('is drawn by the official renderer, held to 1.5, without a word against it', () => {
    expect(draw(card).complaints).toEqual([]);
  });

  test('has nothing in it that the renderer does not know', () => {
    expect(draw(card).understood).toEqual(withoutFallbacks(card));
  });

  test(`has at most ${maxButtons} buttons, those of its forms counted`, () => {
    expect(draw(card).pressable.length).toBeLessThanOrEqual(maxButtons);
  });

  test('has one button that stands out, which is its first and takes nothing back', () => {
    const [first, ...others] = card.actions ?? [];
    if (first === undefined) return;
    expect([first.style, ...others.map(({ style }) => style ?? 'plain')]).toEqual([
      'positive',
      ...others.map(() => 'plain'),
    ]);
    const takesBack = ['undoWrapUp', 'removeTopic', 'restoreTopic', 'dropDraft', 'skipGap', 'moveToOther'];
    expect(takesBack).not.toContain(first.type === 'Action.Execute' ? first.verb : '');
  });

  test('names the 1:1 first where it stands in somebody’s own chat', () => {
    for (const [reader, name] of [
      [asMia, 'Rae Okafor'],
      [asRae, 'Mia Lindqvist'],
    ] as const) {
      const [line] = linesOf(inPrivateChat(card, pair, reader));
      expect(line).toContain(name);
    }
  });

  test('says what it is where it cannot be drawn', () => {
    expect(card.fallbackText.length).toBeGreaterThan(10);
  });

  test('has no picture and nothing fetched from elsewhere but by a press', () => {
    expect(JSON.stringify(card)).not.toMatch(/"(?:Image|Media|BackgroundImage|iconUrl|backgroundImage)"/u);
  });

  test('sends back only what the server can read, whatever is filled in', () => {
    for (const payload of payloadsOf(card)) expect(readCardAction(payload)).toMatchObject({ ok: true });
  });

  test('can be pressed where Action.Execute is unknown: the same data goes by Action.Submit', () => {
    for (const button of sendingButtons(card)) {
      if (button.type !== 'Action.Execute') continue;
      const { verb, fallback, ...rest } = button;
      expect(fallback).toEqual({ ...rest, type: 'Action.Submit' });
      expect(button.data.verb).toBe(verb);
    }
  });
});

/** The renderer reads a fallback only when it needs one, and forgets it. */
function withoutFallbacks(card: Card): unknown {
  return JSON.parse(JSON.stringify(card, (key, value) => (key === 'fallback' ? undefined : value)));
}

function sendingButtons(
  card: Pick<Card, 'actions'>,
): Exclude<Button, { type: 'Action.OpenUrl' | 'Action.ShowCard' }>[] {
  return (card.actions ?? []).flatMap((button) => {
    if (button.type === 'Action.ShowCard') return sendingButtons(button.card);
    return button.type === 'Action.OpenUrl' ? [] : [button];
  });
}

/** What Teams would send for every button, with every field filled as a person could. */
function payloadsOf(card: Card): unknown[] {
  const filled = Object.fromEntries(draw(card).fields.map(({ id }) => [id, exampleOf(id)]));
  const inputs = (by: 'auto' | 'none') => (by === 'auto' ? filled : {});
  const pressed = sendingButtons(card).map((button) => {
    const data = { ...button.data, ...inputs(button.associatedInputs) };
    return button.type === 'Action.Execute' ? { action: { ...button, data }, trigger: 'manual' } : data;
  });
  return card.refresh ? [...pressed, { action: card.refresh.action, trigger: 'automatic' }] : pressed;
}

function exampleOf(id: string | undefined): string {
  const examples: Record<string, string> = {
    title: 'Something to do',
    text: 'agenda',
    wording: 'What did you learn?',
    offered: '',
    oneOnOneId: pair.id,
    otherOneOnOneId: pair.id,
    ownerId: ids.mia,
    dueDate: '2026-03-27',
    dueWords: 'Friday',
    purpose: 'blockers',
    answer: 'The launch date.\nAnd sleep.',
    update0: 'Two of\nthree.',
    actionId: 'action-0001',
    until: '2026-03-30',
    reminded: 'yes',
    lead: 'hour',
    quietFrom: '18:00',
    quietTo: '08:00',
    zone: 'Europe/Berlin',
    cadenceZone: 'New York',
    repeats: 'week2',
    weekday: 'TU',
    from: '2026-03-31',
    time: '10:00',
    minutes: '30',
  };
  const example = id === undefined ? undefined : examples[id];
  if (example === undefined) throw new Error(`No example for the field ${id}`);
  return example;
}
