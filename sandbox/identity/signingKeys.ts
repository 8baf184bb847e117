import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';

/** RSA keys of an issuer. The newest one signs; all of them are published. */
export type SigningKeys = {
  /** A compact RS256 token that holds exactly these claims. */
  sign(claims: JWTPayload): Promise<string>;
  /** What a JWKS publishes, newest first. */
  publicKeys(): JWK[];
  /** From now on a new key signs. The old ones stay published, as an issuer's do for some days. */
  rotate(): Promise<void>;
};

type SigningKey = { privateKey: CryptoKey; published: JWK };

/** Where a newest key outlives the process, so that tokens hold across a restart as an issuer's do. */
export type KeptKey = { read(): JWK | null; write(key: JWK): void };

const inMemory: KeptKey = { read: () => null, write: () => undefined };

export async function createSigningKeys(kept: KeptKey = inMemory): Promise<SigningKeys> {
  const before = kept.read();
  let newest = before ? await keyFrom(before) : await makeKey(1, kept);
  const older: SigningKey[] = [];
  return {
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: newest.published.kid ?? '' })
        .sign(newest.privateKey),
    publicKeys: () => [newest, ...older].map((key) => key.published),
    async rotate() {
      const next = await makeKey(older.length + 2, kept);
      older.unshift(newest);
      newest = next;
    },
  };
}

/**
 * The keys that were made in this process, by their number: issuers share them. Making one costs more than all else of
 * a start, a process may start hundreds of issuers, and the keys of a stand-in guard nothing.
 */
const made = new Map<number, Promise<JWK>>();

async function makeKey(number: number, kept: KeptKey): Promise<SigningKey> {
  const making = made.get(number) ?? newKey(number);
  made.set(number, making);
  const jwk = await making;
  kept.write(jwk);
  return keyFrom(jwk);
}

async function newKey(number: number): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: `sandbox-${number}`, use: 'sig', alg: 'RS256' };
}

async function keyFrom(jwk: JWK): Promise<SigningKey> {
  const privateKey = await importJWK(jwk, 'RS256');
  if (privateKey instanceof Uint8Array) throw new TypeError('A signing key must be an RSA key');
  const { kty, n, e, kid, use, alg } = jwk;
  return { privateKey, published: { kty, n, e, kid, use, alg } as JWK }; // the public parts, all there in an RSA key
}
