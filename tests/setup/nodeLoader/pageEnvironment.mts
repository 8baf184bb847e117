import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import WorkerEnvironment from './environment.mts';

/** What a page and Node both have: the page's, unless named here. */
const ofNode = new Set(['performance', 'Performance', 'queueMicrotask', 'crypto', 'Crypto', 'WebSocket']);

const page = openPage();

/**
 * The worker with a page. All files of a worker share it: React, and what is built on it, looks at the page when it
 * loads. It is emptied after each file. Workers with a page run no other files.
 */
export default class PageEnvironment extends WorkerEnvironment {
  readonly #page = Object.entries(Object.getOwnPropertyDescriptors(page.window));

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const { url } = config.projectConfig.testEnvironmentOptions;
    page.reconfigure({ url: typeof url === 'string' ? url : 'http://localhost/' });
  }

  override async teardown(): Promise<void> {
    const { window } = page;
    const { document } = window;
    document.body.replaceChildren();
    for (const { attributes } of [document.documentElement, document.body])
      for (const { name } of [...attributes]) attributes.removeNamedItem(name);
    document.title = '';
    window.localStorage.clear();
    window.sessionStorage.clear();
    for (const [name, before] of this.#page) {
      if (before.configurable && before.value !== Object.getOwnPropertyDescriptor(window, name)?.value)
        Object.defineProperty(window, name, before);
    }
    await super.teardown();
  }

  override exportConditions(): string[] {
    return ['browser'];
  }
}

function openPage(): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => console.error(error));
  const opened = new JSDOM('<!DOCTYPE html>', {
    pretendToBeVisual: true,
    runScripts: 'dangerously',
    url: 'http://localhost/',
    virtualConsole,
  });
  const { window } = opened;
  for (const name of [...namesOfPage(window), 'addEventListener', 'removeEventListener', 'dispatchEvent'])
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => Reflect.get(window, name),
      set: (value) => Reflect.set(window, name, value),
    });
  window.addEventListener('error', ({ error }) => process.emit('uncaughtException', error));
  return opened;
}

/** Of the page's globals those that are not the language's: they stand behind `DOMException`. */
function namesOfPage(window: DOMWindow): string[] {
  const names = Object.getOwnPropertyNames(window);
  return names
    .slice(names.indexOf('DOMException'))
    .filter(
      (name) => !name.startsWith('_') && !ofNode.has(name) && !/^(set|clear)(Timeout|Interval)$/.test(name),
    );
}
