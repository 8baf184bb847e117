import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { Plugin } from 'vite';

/**
 * Fluent's three Teams themes as plain CSS variables on the root element, made at build time. Of each theme's 459
 * tokens only those that our stylesheets name are written. FluentProvider would do the same in the browser for
 * 16 kB of script before the first content; it comes only with the parts that need it (see Fluent.tsx).
 */
const themes: Record<string, Theme> = {
  ':root': teamsLightTheme,
  '[data-theme="dark"]': teamsDarkTheme,
  '[data-theme="contrast"]': teamsHighContrastTheme,
};

const marker = '/* fluent tokens */';

/** Puts the variables where a stylesheet says `fluent tokens` in a comment. */
export function fluentTokenCss(): Plugin {
  return {
    name: 'fluent-token-css',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.css') || !code.includes(marker)) return null;
      return { code: code.replace(marker, tokenCss(tokensUsedIn('src/tab'))), map: null };
    },
  };
}

function tokensUsedIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/var\(--(\w+)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

/** Tokens that are the same in every theme are written once. */
function tokenCss(names: string[]): string {
  const shared = new Map<string, unknown>();
  return Object.entries(themes)
    .map(([selector, theme]) => {
      const tokens = new Map<string, unknown>(Object.entries(theme));
      const lines = names.flatMap((name) => {
        const value = tokens.get(name);
        if (value === undefined || shared.get(name) === value) return [];
        if (theme === teamsLightTheme) shared.set(name, value);
        return [`--${name}:${value};`];
      });
      return `${selector}{${lines.join('')}}`;
    })
    .join('\n');
}
