import type { BrowserContext } from 'playwright-core';

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
    if (message.type() !== 'error' || expected(message.text(), url)) return;
    faults.push(`${message.text()} (${url})`);
  });
  // Nothing leaves this computer.
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') faults.push(`asked of ${hostname}`);
  });
  context.on('weberror', (error) => {
    faults.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  return { faults };
}
