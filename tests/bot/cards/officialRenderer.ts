import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { Card } from '../../../src/bot/cards/adaptiveCard.ts';

/** The package's own entry is an ES module that does not say so; its bundle loads everywhere. */
const official: typeof AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** Only headings are read as Markdown, and all that may be in them are escapes. */
official.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const span = document.createElement('span');
  span.textContent = text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
  result.outputHtml = span.outerHTML;
  result.didProcess = true;
};

/** What Microsoft's renderer makes of a card, held to version 1.5. */
export type Drawn = {
  /** Everything it had to say against the card. */
  complaints: string[];
  element: HTMLElement;
  /** The card as it understood it: what it does not know, or what 1.5 does not have, is missing here. */
  understood: unknown;
  pressable: AdaptiveCards.Action[];
  fields: AdaptiveCards.Input[];
};

/** Parses and draws a card in the document of a browser-like environment. */
export function draw(json: Card): Drawn {
  const context = new official.SerializationContext(official.Versions.v1_5);
  const card = new official.AdaptiveCard();
  card.hostConfig = new official.HostConfig({ actions: { maxActions: 6 } });
  card.parse(json, context);
  const element = card.render();
  if (!element) throw new Error('The renderer drew nothing');
  return {
    complaints: [...complaintsOf(context), ...card.validateProperties().validationEvents.map(messageOf)],
    element,
    understood: card.toJSON(new official.SerializationContext(official.Versions.v1_5)),
    pressable: collectActions(card),
    fields: card.getAllInputs(true),
  };
}

function complaintsOf(context: AdaptiveCards.SerializationContext): string[] {
  return Array.from({ length: context.eventCount }, (_, index) => messageOf(context.getEventAt(index)));
}

function messageOf({ message }: AdaptiveCards.IValidationEvent): string {
  return message;
}

function collectActions(card: AdaptiveCards.AdaptiveCard): AdaptiveCards.Action[] {
  return Array.from({ length: card.getActionCount() }, (_, index) => card.getActionAt(index)).flatMap(
    (action) =>
      action instanceof official.ShowCardAction
        ? [action, ...collectActions(action.card)]
        : action
          ? [action]
          : [],
  );
}
