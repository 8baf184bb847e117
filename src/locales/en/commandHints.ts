import type { CommandWords } from '../shape/commandWords.ts';
import { listed } from '../writing/listed.ts';

export const englishHints: CommandWords['hints'] = {
  addTopic: listed(`topic, discuss, talk, raise, mention, chat, agenda, add`),
  addAction: listed(`
      action, task, todo, remind, assign, promise, deadline, due, I'll, by, must
    `),
  agenda: listed(`agenda, topics, talk, discuss`),
  listActions: listed(`actions, tasks, todos, list, open, overdue, pending, outstanding, owe`),
  done: listed(`done, finished, completed, closed, ready, ticked, checked`),
  snooze: listed(`snooze, later, postpone, delay, until, tomorrow`),
  question: listed(`question, ask, wording`),
  answer: listed(`answer, reply, respond`),
  next: listed(`next, when, meet, meeting, time, calendar, schedule`),
  recap: listed(`recap, last, summary, minutes, notes, previous, history, happened`),
  settings: listed(`settings, reminder, reminders, language, notify, mute, stop`),
  help: listed(`help, how, what, who, why, command, commands, explain`),
};
