/** Where the page of all of somebody's 1:1s is kept while it is shown. */
export const mineKey = ['mine'] as const;
