/** What somebody's activity feed in Teams is to say: that `from` gave them an action item. Not what it is. */
export type FeedNotice = {
  tenantId: string;
  /** A chat that the two alone read, and in which Opener is. */
  chatId: string;
  /** Entra object id of whom it is for. */
  personId: string;
  from: string;
};

/** Shows a notice in somebody's activity feed, where Teams allows it. Never rejects. */
export type ActivityFeed = (notice: FeedNotice) => Promise<void>;
