import { type Browser, chromium } from 'playwright-core';
import { type Chromium, unpackedChromium } from './unpackedChromium.ts';

/** Nothing that phones home, asks, or differs from run to run; one isolated process per site, as people have it. */
const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/**
 * A headless Chromium with an empty profile. `CHROMIUM=/path/to/chrome` takes an installed one, which macOS and
 * Windows need; otherwise the one from npm. The caller closes it.
 */
export async function launchChromium(env = process.env): Promise<Browser> {
  const own = env.CHROMIUM ? { executable: env.CHROMIUM, env: {} } : await unpackedChromium();
  return await launch(own, env);
}

async function launch(own: Chromium, env: NodeJS.ProcessEnv): Promise<Browser> {
  const known = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  return await chromium.launch({
    executablePath: own.executable,
    env: { ...(known as Record<string, string>), ...own.env },
    args: flags,
    chromiumSandbox: false,
    headless: true,
    timeout: 60_000,
  });
}
