/** The words around what somebody notes for themselves: fetched with it. */
export const notesEn = {
  title: 'My notes',
  onlyYou: 'Only you see this',
  begin: 'Write notes for yourself',
  page: 'My notes for this 1:1',
  placeholder: 'What you want to say, or to remember',
  forTopic: 'Note for me',
  lineOf: (topic: string) => `My note on “${topic}”`,
  toAgenda: 'Put on the agenda',
  toAgendaOf: (line: string) => `Put on the agenda: ${line}`,
  lines: 'Put a line on the agenda',
  full: 'Your agenda is full. Remove a topic first.',
  earlier: 'On earlier topics',
  found: 'In your own notes',
};

export type NotesStrings = typeof notesEn;
