import type { Block, FormButton, LinkButton, SendButton, SubmitButton } from './adaptiveCard.ts';
import { asTyped } from './literal.ts';
import type { CardData } from './payloads.ts';

type Look = { style?: 'positive' | 'destructive'; tooltip?: string };

/** A button that only says what to do with what it names; it leaves the card's inputs alone. */
export function press(title: string, data: CardData, look: Look = {}): SendButton {
  return execute(title, data, 'none', look);
}

/** A button that sends the card's inputs along, once the required ones are filled. */
export function send(title: string, data: CardData, look: Look = {}): SendButton {
  return execute(title, data, 'auto', look);
}

/** The same inside a dialog, where Teams takes no Action.Execute. */
export function sendFromDialog(title: string, data: CardData, look: Look = {}): SubmitButton {
  return submit(title, data, 'auto', look);
}

/** @param url https, or a Teams deep link */
export function open(title: string, url: string): LinkButton {
  return { type: 'Action.OpenUrl', title: asTyped(title), url, style: 'positive' };
}

/** Opens a form beneath the card. */
export function form(title: string, body: Block[], actions: SendButton[]): FormButton {
  return { type: 'Action.ShowCard', title: asTyped(title), card: { type: 'AdaptiveCard', body, actions } };
}

function execute(title: string, data: CardData, inputs: 'auto' | 'none', look: Look): SendButton {
  const { type: _, ...sending } = submit(title, data, inputs, look);
  const fallback = submit(title, data, inputs, look);
  return { type: 'Action.Execute', verb: data.verb, ...sending, fallback };
}

function submit(title: string, data: CardData, inputs: 'auto' | 'none', look: Look): SubmitButton {
  return { type: 'Action.Submit', title: asTyped(title), data, associatedInputs: inputs, ...look };
}
