/**
 * `_rid` values with the lengths that the SDK checks: a database has 4 bytes, a container 8 (it refuses a session
 * token whose owner has another length), an item 16. `/` becomes `-`, as Cosmos DB writes it.
 */
export function databaseRid(database: number): string {
  return encode(bytes(database, 4));
}

export function containerRid(database: number, container: number): string {
  return encode(Buffer.concat([bytes(database, 4), bytes(container, 4)]));
}

export function itemRid(database: number, container: number, item: number): string {
  return encode(Buffer.concat([bytes(database, 4), bytes(container, 4), bytes(item, 8)]));
}

function bytes(value: number, length: 4 | 8): Buffer {
  const buffer = Buffer.alloc(length);
  if (length === 4) buffer.writeUInt32BE(value);
  else buffer.writeBigUInt64BE(BigInt(value));
  return buffer;
}

function encode(buffer: Buffer): string {
  return buffer.toString('base64').replaceAll('/', '-');
}
