import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** RSA keys of an issuer, kept in memory only. The newest one signs; all of them are published. */
export type SigningKeys = {
  /** A compact RS256 token that holds exactly these claims. */
  sign(claims: JWTPayload): Promise<string>;
  /** What a JWKS publishes, newest first. */
  publicKeys(): JWK[];
  /** From now on a new key signs. The old ones stay published, as an issuer's do for some days. */
  rotate(): Promise<void>;
};

type SigningKey = { privateKey: CryptoKey; published: JWK };

export async function createSigningKeys(): Promise<SigningKeys> {
  let newest = await makeKey(1);
  const older: SigningKey[] = [];
  return {
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: newest.published.kid ?? '' })
        .sign(newest.privateKey),
    publicKeys: () => [newest, ...older].map((key) => key.published),
    async rotate() {
      const next = await makeKey(older.length + 2);
      older.unshift(newest);
      newest = next;
    },
  };
}

async function makeKey(number: number): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return { privateKey, published: { ...jwk, kid: `sandbox-${number}`, use: 'sig', alg: 'RS256' } };
}
