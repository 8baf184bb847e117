import { describe, expect, test } from '@jest/globals';
import { type CardPress, drawCard } from '../../../../sandbox/host/chat/drawCard.ts';

function draw(body: unknown[], actions: unknown[] = []) {
  const pressed: CardPress[] = [];
  const card = drawCard({ type: 'AdaptiveCard', version: '1.5', body, actions }, (press) =>
    pressed.push(press),
  );
  return { card, pressed, press: (place: number) => buttonIn(card, place).click() };
}

/** By its place: the environment has no innerText, with which the renderer writes titles. */
function buttonIn(card: HTMLElement | null, place: number): HTMLButtonElement {
  const found = card?.querySelectorAll('button')[place];
  if (!found) throw new Error(`There is no button ${place}`);
  return found;
}

const title = {
  type: 'Input.Text',
  id: 'title',
  label: 'Topic',
  value: 'Scope',
  isRequired: true,
  errorMessage: 'Say what',
};

describe('A card in the sandbox', () => {
  test('sends the verb, the data and the inputs of a pressed Action.Execute', () => {
    const action = { type: 'Action.Execute', title: 'Add', verb: 'addTopic', data: { id: '1' } };
    const { press, pressed } = draw([title], [action]);
    press(0);
    expect(pressed).toEqual([
      { type: 'Action.Execute', verb: 'addTopic', data: { id: '1', title: 'Scope' } },
    ]);
  });

  test('sends the data of an Action.Submit, and only names the address of a link', () => {
    const { press, pressed } = draw(
      [],
      [
        { type: 'Action.Submit', title: 'Go', data: { verb: 'go' } },
        { type: 'Action.OpenUrl', title: 'Open', url: 'https://opener.example/' },
      ],
    );
    press(0);
    press(1);
    expect(pressed).toEqual([
      { type: 'Action.Submit', data: { verb: 'go' } },
      { type: 'Action.OpenUrl', url: 'https://opener.example/' },
    ]);
  });

  test('sends nothing while a required input is empty', () => {
    const { press, pressed } = draw(
      [{ ...title, value: '' }],
      [{ type: 'Action.Execute', title: 'Add', verb: 'v' }],
    );
    press(0);
    expect(pressed).toEqual([]);
  });

  test('shows Markdown, and none of the tags that somebody wrote', () => {
    const { card } = draw([{ type: 'TextBlock', text: '**Hi** <img src=x onerror=alert(1)>' }]);
    expect(card?.querySelector('strong')?.textContent).toBe('Hi');
    expect(card?.querySelector('img')).toBeNull();
  });
});

test('what is no card is not drawn', () => {
  expect(drawCard({ type: 'Something' }, () => {})?.textContent ?? '').toBe('');
});
