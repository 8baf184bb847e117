import { describe, expect, test } from '@jest/globals';
import type { Card } from '../../../../src/bot/cards/adaptiveCard.ts';
import { allCards } from '../allCards.ts';
import { faultsOfCard } from './cardFacts.ts';

test.each(Object.entries(allCards))(
  '%s: Adaptive Cards 1.5 knows everything that it is made of',
  (_, card) => {
    expect(faultsOfCard(card)).toEqual([]);
  },
);

describe('A card that Teams could not draw as it is meant is noticed, and where it is wrong', () => {
  const sound: Card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: 'An agenda',
    body: [
      { type: 'TextBlock', text: 'Agenda', wrap: true, style: 'heading', size: 'Medium', weight: 'Bolder' },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Scope' }] },
      {
        type: 'ColumnSet',
        columns: [{ type: 'Column', width: 'auto', items: [{ type: 'Container', items: [] }] }],
      },
      { type: 'Input.Text', id: 'title', label: 'Topic', maxLength: 300 },
      { type: 'Input.Date', id: 'dueDate', label: 'By', value: '2026-03-27' },
      { type: 'Input.ChoiceSet', id: 'who', label: 'Who', choices: [{ title: 'Mia', value: 'mia' }] },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Add',
        verb: 'add',
        data: { verb: 'add' },
        associatedInputs: 'auto',
        fallback: { type: 'Action.Submit', title: 'Add', data: { verb: 'add' }, associatedInputs: 'auto' },
      },
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Container', items: [] }],
          actions: [{ type: 'Action.Submit', title: 'Go', data: { verb: 'go' }, associatedInputs: 'none' }],
        },
      },
      { type: 'Action.OpenUrl', title: 'Open', url: 'https://example.com' },
    ],
    refresh: {
      action: { type: 'Action.Execute', verb: 'look', data: { verb: 'look' } },
      userIds: ['29:rae'],
    },
  };

  test('as it is, it is sound', () => {
    expect(faultsOfCard(sound)).toEqual([]);
  });

  const remove = Symbol('remove');
  test.each<[string, string, unknown]>([
    ['a version that Teams does not draw', 'version', '1.7'],
    ['no text for where it cannot be drawn', 'fallbackText', remove],
    ['a property that no card has', 'bodyy', []],
    ['an empty card', 'body', []],
    ['an element that 1.5 does not have', 'body.0.type', 'Carousel'],
    ['a heading without text', 'body.0.text', remove],
    ['a size that does not exist', 'body.0.size', 'Huge'],
    ['a weight that does not exist', 'body.0.weight', 'Bold'],
    ['a property that a text block does not have', 'body.0.strikethrough', true],
    ['text that is no text', 'body.1.inlines.0.text', 3],
    ['a paragraph without its runs', 'body.1.inlines', remove],
    ['a space that does not exist', 'body.1.spacing', 'Tiny'],
    ['a width that does not exist', 'body.2.columns.0.width', 'wide'],
    ['a shade that does not exist', 'body.2.columns.0.items.0.style', 'pink'],
    ['a container without its items', 'body.2.columns.0.items.0.items', remove],
    ['a field without an id', 'body.3.id', remove],
    ['a field without a label', 'body.3.label', remove],
    ['a field without a limit', 'body.3.maxLength', remove],
    ['a date that is none', 'body.4.value', '27 March'],
    ['a choice without a value', 'body.5.choices.0.value', remove],
    ['a choice set without choices', 'body.5.choices', []],
    ['a button without a title', 'actions.0.title', remove],
    ['a button style that does not exist', 'actions.0.style', 'danger'],
    ['a button that does nothing elsewhere', 'actions.0.fallback', remove],
    ['a way with inputs that does not exist', 'actions.0.associatedInputs', 'some'],
    ['a form in a form', 'actions.1.card.actions.0.type', 'Action.ShowCard'],
    ['a link to nowhere', 'actions.2.url', 'not a link'],
    ['more than six buttons', 'actions', Array(7).fill(sound.actions?.[2])],
    ['a refresh for nobody', 'refresh.userIds', []],
    ['a refresh for more people than Teams takes', 'refresh.userIds', Array(61).fill('29:rae')],
  ])('%s', (_, path, value) => {
    const faults = faultsOfCard(changed(sound, path.split('.'), value));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path.split('.').slice(0, -1).join('.'));
  });

  function changed(thing: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
    const copy: Record<string, unknown> | unknown[] = Array.isArray(thing)
      ? [...thing]
      : { ...Object(thing) };
    if (rest.length === 0 && value === remove) Reflect.deleteProperty(copy, key);
    else Reflect.set(copy, key, rest.length === 0 ? value : changed(Reflect.get(copy, key), rest, value));
    return copy;
  }
});
