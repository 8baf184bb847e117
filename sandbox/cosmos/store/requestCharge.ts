/**
 * An ESTIMATE of request units, for comparing designs on a laptop. It follows the published rules of thumb (a point
 * read of 1 KB is 1 RU and of 100 KB 10 RU; a write of 1 KB about 5 RU and of 100 KB about 50 RU with default
 * indexing; a query has a base price and grows with what it returns) and straight lines between them. Azure's own
 * numbers depend on the indexing policy, the number of indexed properties and the consistency level.
 * Source: learn.microsoft.com/azure/cosmos-db/request-units and /key-value-store-cost
 */
const kilobyte = 1024;

/** 1 RU for the first KB, 0.09 for each further one. @param bytes of the item as JSON */
export function readCharge(bytes: number): number {
  return rounded(1 + 0.09 * furtherKilobytes(bytes));
}

/** Create, replace, upsert, patch and delete: 5 RU for the first KB, 0.45 for each further one. */
export function writeCharge(bytes: number): number {
  return rounded(5 + 0.45 * furtherKilobytes(bytes));
}

/** 2.3 RU for any query or feed page, 0.05 for each item and 0.06 for each KB returned. */
export function feedCharge(items: number, bytes: number): number {
  return rounded(2.3 + 0.05 * items + (0.06 * bytes) / kilobyte);
}

/** Databases, containers, ranges: metadata is not billed by size. */
export const metadataCharge = 1;

function furtherKilobytes(bytes: number): number {
  return Math.max(0, Math.ceil(bytes / kilobyte) - 1);
}

function rounded(units: number): number {
  return Math.round(units * 100) / 100;
}
