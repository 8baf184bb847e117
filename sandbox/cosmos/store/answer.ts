/** What an operation says before the headers that every answer carries are put on it. */
export type CosmosAnswer = {
  status: number;
  /** JSON, or empty. */
  body: string;
  /** Estimated request units, see requestCharge.ts. */
  charge: number;
  /** Of the resource, or of the position in a feed. */
  etag?: string;
  /** Where the next page begins. */
  continuation?: string;
  itemCount?: number;
};
