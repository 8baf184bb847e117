import type { Manifest } from './manifest.ts';

/** Versions, addresses and ids: what the schema takes in any form. */
export function identityFaults(manifest: Manifest): string[] {
  return [
    ...versionFaults(manifest),
    ...addressFaults(manifest),
    ...domainFaults(manifest),
    ...signInFaults(manifest),
    ...botIdFaults(manifest),
  ];
}

function versionFaults({ version }: Manifest): string[] {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)
    ? []
    : [`version: "${version}" is no version like 1.2.3; Teams compares its three numbers.`];
}

function addressFaults(manifest: Manifest): string[] {
  return textsOf(manifest)
    .filter((text) => /^http:/i.test(text))
    .map((address) => `Addresses: ${address} is not https.`);
}

function textsOf(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsOf) : [];
}

function domainFaults({ staticTabs, validDomains }: Manifest): string[] {
  const hosts = new Set(staticTabs.flatMap(({ contentUrl }) => hostOf(contentUrl)));
  return [
    ...[...hosts]
      .filter((host) => !validDomains.includes(host))
      .map((host) => `validDomains: ${host} is missing; Teams shows no tab of it.`),
    ...validDomains
      .filter((domain) => !hosts.has(domain))
      .map((domain) => `validDomains: no tab is of ${domain}.`),
  ];
}

/** The tab's token is made for exactly this name, and the server takes no other. */
function signInFaults({ staticTabs, webApplicationInfo }: Manifest): string[] {
  if (!webApplicationInfo) return ['webApplicationInfo: it is missing, so Teams signs nobody in.'];
  const [host] = staticTabs.flatMap(({ contentUrl }) => hostOf(contentUrl));
  const expected = `api://${host}/${webApplicationInfo.id}`;
  return webApplicationInfo.resource === expected
    ? []
    : [`webApplicationInfo.resource: it must be ${expected}.`];
}

function botIdFaults({ bots, composeExtensions, webApplicationInfo }: Manifest): string[] {
  const [bot] = bots;
  if (!bot) return ['bots: there is none.'];
  const strangers = composeExtensions.filter(({ botId }) => botId !== bot.botId);
  return [
    ...strangers.map(() => 'composeExtensions: its botId must be that of the bot.'),
    // Resource-specific consent is bound to the sign-in app, and a managed identity cannot be one.
    ...(bot.botId === webApplicationInfo?.id ? ['bots: the bot and the sign-in app must be two apps.'] : []),
  ];
}

function hostOf(address: string | undefined): string[] {
  return address !== undefined && URL.canParse(address) ? [new URL(address).host] : [];
}
