import {
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Versions,
} from 'adaptivecards';
import * as z from 'zod/mini';
import { cardHostConfig } from './cardHostConfig.ts';
import { markdownHtml } from './markdownHtml.ts';

/** What somebody did with a card, its inputs included. */
export type CardPress =
  | { type: 'Action.Execute'; verb: string; data: Record<string, unknown> }
  | { type: 'Action.Submit'; data: Record<string, unknown> }
  | { type: 'Action.OpenUrl'; url: string };

const pressData = z.catch(z.record(z.string(), z.unknown()), {});

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

/**
 * Draws a card as Teams does, up to version 1.5, with the official renderer.
 * @returns null for something that is no card
 */
export function drawCard(content: unknown, onPress: (press: CardPress) => void): HTMLElement | null {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(cardHostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) return onPress({ type: 'Action.OpenUrl', url: action.url ?? '' });
    if (action instanceof ExecuteAction) {
      const { verb = '', data } = action;
      return onPress({ type: 'Action.Execute', verb, data: pressData.parse(data) });
    }
    if (action instanceof SubmitAction) {
      onPress({ type: 'Action.Submit', data: pressData.parse(action.data) });
    }
  };
  card.parse(content, new SerializationContext(Versions.v1_5));
  return card.render() ?? null;
}
