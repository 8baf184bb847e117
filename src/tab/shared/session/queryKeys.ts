/** Where parts of the first screen are kept: what opens a 1:1 puts them there, and a feature shows them later. */
export const actionItemsKey = (oneOnOneId: string) => ['actionItems', oneOnOneId] as const;

export const aheadKey = (oneOnOneId: string) => ['ahead', oneOnOneId] as const;
