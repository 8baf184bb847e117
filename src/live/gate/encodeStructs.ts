import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** A run of characters or values that is deleted. */
export type Deletion = { client: number; clock: number; length: number };

/** Structs and deletions as an update. The structs of one client must be in order and without gaps. */
export function encodeStructs(
  structs: readonly (Y.Item | Y.GC)[],
  deletions: readonly Deletion[] = [],
): Uint8Array {
  const byClient = Map.groupBy(structs, ({ id }) => id.client);
  const encoder = new Y.UpdateEncoderV1();
  encoding.writeVarUint(encoder.restEncoder, byClient.size);
  for (const [client, own] of byClient) {
    encoding.writeVarUint(encoder.restEncoder, own.length);
    encoder.writeClient(client);
    encoding.writeVarUint(encoder.restEncoder, own[0]?.id.clock ?? 0);
    for (const struct of own) struct.write(encoder, 0);
  }
  const runsByClient = Map.groupBy(deletions, ({ client }) => client);
  encoding.writeVarUint(encoder.restEncoder, runsByClient.size);
  for (const [client, runs] of runsByClient) {
    encoding.writeVarUint(encoder.restEncoder, client);
    encoding.writeVarUint(encoder.restEncoder, runs.length);
    for (const { clock, length } of runs) {
      encoding.writeVarUint(encoder.restEncoder, clock);
      encoding.writeVarUint(encoder.restEncoder, length);
    }
  }
  return encoder.toUint8Array();
}
