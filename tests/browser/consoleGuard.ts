import type { BrowserContext } from 'playwright-core';

/** teams-js asks Microsoft for its list of host names when it is loaded; there is no network in a test. */
const domainList = /^https:\/\/res\.cdn\.office\.net\/teams-js\/validDomains\//;

/** A console error that a test provokes, by its text and its address: true when it is one. */
export type Expected = (text: string, url: string) => boolean;

/**
 * Collects what a page reports as wrong: console errors, uncaught exceptions, rejected promises. Content security
 * violations come as console errors too.
 */
export function guardConsole(
  context: BrowserContext,
  expected: Expected = () => false,
): { faults: string[] } {
  const faults: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() !== 'error' || domainList.test(url) || expected(message.text(), url)) return;
    faults.push(`${message.text()} (${url})`);
  });
  context.on('weberror', (error) => {
    faults.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  return { faults };
}
