/**
 * Cases of the contract that `@vercel/cosmosdb-server` 1.0.1 is known to fail, with what it does instead. They are
 * not run as its tests; one test makes sure that each still fails, so that this list cannot outlive its reasons.
 */
export const vercelFaults: Record<string, string> = {
  'what is too large to store is refused as tooLarge, and nothing of it is kept': 'It knows no size limit.',
  'an item above 2 MB is a 413, counted in bytes and not in characters': 'It knows no size limit.',
  'a read that already has the newest etag is a 304': 'It reads no If-None-Match and answers 200.',
  'a batch patches too': 'Its batches refuse Patch.',
  'one operation that fails takes the whole batch back':
    'Its batch is not atomic and stops at the first failure; it answers 200 instead of 207.',
  'an older etag in a batch takes it back with a 412':
    'Its batch is not atomic and stops at the first failure; it answers 200 instead of 207.',
  'filing at an older etag, or a meeting that is on record, is null and changes neither':
    'Its batch is not atomic: what stands before the operation that fails stays done.',
  'NOT IN finds none of its values': 'Its parser does not know NOT IN.',
  'the partitionKey option alone keeps a query out of other partitions':
    'It ignores the option and answers by the text of the query alone.',
  'a token that was tampered with is a 400': 'It begins again from the start when it cannot read a token.',
  'a parameter without a value is a 400': 'It takes a missing parameter for undefined.',
  'an item with a ttl is gone when it has passed, the others stay': 'It ignores ttl.',
  'writing an item starts its ttl anew, and a new one may take an expired id': 'It ignores ttl.',
  'the change feed of a partition tells its items in the order of writing':
    'Its change feed lists every item of the container, once, in the order of their first writing.',
  'a change feed from now sees later inserts and updates, and nothing is a 304':
    'It answers 304 to every change feed that goes on from anywhere.',
  'a change feed goes on from its continuation token, page by page':
    'It answers 304 to every change feed that goes on from anywhere.',
  'the change feed of a container tells of every partition':
    'It answers 304 to every change feed that goes on from anywhere.',
};
