/** What the app's manifest tells Teams of its message extension: commands by id, with the words people see. */
export const appMessageActions = [
  { commandId: 'addToAgenda', title: 'Add to our 1:1' },
  { commandId: 'makeActionItem', title: 'Make it an action item' },
] as const;

/** The search in the compose box. */
export const appSearchCommand = { commandId: 'searchOpen', parameter: 'searchText' } as const;
