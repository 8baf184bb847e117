/** Where the action items of a 1:1 are kept. By itself, because the first screen keeps them and shows them later. */
export const actionItemsKey = (oneOnOneId: string) => ['actionItems', oneOnOneId] as const;
