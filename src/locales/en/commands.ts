import type { CommandWords } from '../shape/commandWords.ts';
import { listed, numberedWords } from '../writing/listed.ts';
import { englishHints } from './commandHints.ts';

export const englishCommands: CommandWords = {
  alone: {
    help: listed(`
      help, help me, hi, hello, hey, hiya, yo, hi there, hello there, hey there, good morning,
      good afternoon, good evening, good day, start, get started, menu, commands, command list,
      list commands, what can you do, what can I do, what can I say, how does this work, how do
      you work, how do I use this, who are you, what is this, info
    `),
    agenda: listed(`
      agenda, agenda items, topics, topic list, list agenda, list topics, meeting agenda, on the
      agenda, on our agenda, today's agenda, what do we talk about, our topics, what are we
      talking about, what will we talk about, what do we have to talk about
    `),
    next: listed(`
      next, next up, next one, the next one, next time, next meeting, next call, next 1:1, next one on one, next 1 on 1,
      upcoming, upcoming meeting, when, when next, when do we meet, when do we meet next, when do we meet again, when
      do we next meet, when are we meeting, when will we meet, when do we talk, when is it, when
      is our 1:1, when is our meeting, when's our 1:1, when's our meeting, when is the meeting
    `),
    wrapUp: listed(`
      recap, wrap up, wrap it up, wrap this up, let's wrap up, let's wrap it up, let us wrap up, wrap up the
      meeting, wrap up our meeting, recap the meeting, close the meeting, end the meeting
    `),
    export: listed(`
      export, export our 1:1, export my 1:1, export everything, export history, download,
      download our 1:1, download everything, backup, take it with me
    `),
    recap: listed(`
      recap last time, recap of last time, recap last meeting, recap of the last meeting,
      recap of our last meeting, recap the last meeting, meeting recap, last recap, summary,
      minutes, summarize, summarise, last time, last meeting, last 1:1, last one on one,
      previous meeting, what did we discuss, what did we talk about, what did we discuss last
      time, history, what did we talk about last time, what did we say last time, what happened
      last time, meeting notes
    `),
    settings: listed(`
      settings, setting, config, configure, configuration, preferences, prefs, options, setup,
      set up, change settings, reminders, reminder settings, notifications, language
    `),
    question: listed(`
      question, opening question, change question, change the question, change our question,
      question change, change opening question
    `),
  },
  opening: {
    addTopic: listed(`
      add, add topic, add a topic, add new topic, add a new topic, topic, new topic, add item,
      add agenda item, add to agenda, add to the agenda, add to our agenda, discuss, let's
      discuss, let's talk about, talk about, we should talk about, we should discuss, bring up
    `),
    addAction: listed(`
      action, action item, action point, todo, to do, task, new action, new action item, new
      task, new todo, new to-do, add action, add an action, add action item, add an action item,
      add task, add a task, add todo, add a todo, add to-do, add a to-do, add an action to, add an action item to, add a task to, add a todo to, create an action to, create a task to, create action, create
      an action, create action item, create an action item, create task, create a task
    `),
    done: listed(`
      done, done with, finish, finished, finished with, complete, completed, close, closed,
      tick, tick off, check off, resolve, resolved, I did, I finished, I completed, I am done
      with, I'm done with, I've done, I've finished, I have done, I have finished, we did, we
      finished
    `),
    snooze: listed(`
      snooze, postpone, delay, defer, push, push back, move, reschedule, put off
    `),
    question: listed(`
      question, new question, set question, set question to, set the question, set the question
      to, set our question to, change question to, change the question to, change our question
      to, question to, opening question, new opening question, change the opening question to,
      change our opening question to, change opening question to
    `),
    answer: listed(`
      answer, my answer, my answer is, answer with, answer the question, answer the question with, answer question,
      answer to the question, my answer to the question, my answer to the question is
    `),
  },
  remindMe: listed(`remind me to, reminder to, remind me that I have to`),
  remindOn: {
    before: listed(`remind me, reminder, please remind me`),
    between: listed(`to, that I have to, that I need to, about`),
  },
  courtesies: {
    within: listed(`please, pls, plz, kindly`),
    before: listed(`
      hi, hello, hey, hi there, hello there, hey there, please, pls, ok, okay, opener, thanks,
      thank you, I want to, I'd like to, I would like to, I need to, good morning
    `),
    asking: listed(`can you, could you, would you, will you, can we, could we, can I`),
    after: listed(
      `please, pls, plz, thanks, thank you, thx, ty, cheers, thanks a lot, many thanks, thank you so much`,
    ),
  },
  thanks: listed(`
      thanks, thank you, thx, ty, tysm, cheers, thanks a lot, thanks so much, many thanks, 
      thank you so much, thank you very much, much appreciated, ta, great thanks, perfect thanks, 
      ok thanks, cool thanks
    `),
  reopen: {
    alone: listed(`
      undo, undo that, undo it, undo last, undo the last one, take it back, take that back, revert, 
      revert that, oops
    `),
    opening: listed(`
      reopen, re-open, undo, un-do, open again, not done, undone
    `),
    ending: listed(`
      not done, is not done, isn't done, open again, back to open
    `),
  },
  show: listed(`
      show, show me, give me, tell me, see, view, open, get, display, read, what, what is,
      what's, what are, when is, when's, the, our, my, me
    `),
  lists: {
    nouns: listed(`
      actions, action items, action points, items, tasks, todos, to-dos, todo list, to do list,
      task list, action list, list, overdue, what's overdue, overdue items, overdue actions, overdue tasks, list actions, list action items, list tasks, list todos
    `),
    selectors: {
      all: listed(`
      all, all open, all the, open, both, our, outstanding, everyone, for both, list all, list
      open
    `),
      mine: listed(`
      my, my open, mine, me, for me, assigned to me, of mine, I have, list my, list my
      open
    `),
      theirs: listed(`their, theirs, his, her, hers, other, for them, for him, for her`),
      done: listed(`
      done, finished, completed, closed, that are done, list done, list finished
    `),
    },
    named: "NAME, NAME's, NAME's open, all NAME's, for NAME, of NAME, assigned to NAME",
    sayMine: listed(`
      what do I have to do, what do I need to do, what should I do, what did I promise, my list,
      what's on my list, what's on my plate, what do I owe, what have I promised
    `),
  },
  done: {
    afterNumber: listed(`
      done, is done, finished, is finished, complete, is complete, completed, is completed,
      closed, is closed, are done, are finished, are complete, are completed, are closed, both
      done, are both done, as done, as complete, as completed, as finished, off
    `),
    afterWords: listed(`
      is done, is finished, is complete, is completed, as done, as complete, as finished
    `),
    mark: listed(`mark, set, tick, check`),
  },
  numbered: listed(`
      number, numbers, no, nr, num, item, items, item number, action, action number, action item, task, todo,
      task number, with, the
    `),
  numbers: numberedWords(
    listed(`one, two, three, four, five, six, seven, eight, nine, ten`),
    listed(`
      first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
    `),
    listed(`1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, 10th`),
  ),
  joining: listed(`and, plus, also, then`),
  ranging: listed(`to, through, thru, until`),
  targets: {
    all: listed(`
      all, everything, all of them, all of these, them all, all items, all actions, all action items, all tasks, all
      open items, all my items, the lot, every one, all of it
    `),
    both: listed(`both, both of them, the two, both items, both actions, the both`),
    first: listed(`the first, first, the top, top`),
    last: listed(`the last, last, the last one, last one, the bottom`),
  },
  toAgenda: listed(`
      to the agenda, to our agenda, to agenda, to my agenda, on the agenda, on our agenda, as a
      topic, to our topics, to the topics, to our 1:1, to the 1:1, on the agenda for next time, to the agenda for next time, for next time
    `),
  agendaOnly: { before: listed(`put, stick, throw, get, place, have`), end: [] },
  snooze: { until: listed(`until, till, til`), perhaps: listed(`to, for, by, on`), within: 'in' },
  forWhom: listed(`for`),
  owner: {
    self: listed(`me, I, myself, I'll`),
    before: listed(`for, assign to, assigned to, owner, assign, owned by, assignee`),
    assigned: listed(`assign to, assigned to, owner, owned by, assignee`),
    of: listed(`of, from, by`),
    does: listed(`
      to, will, should, shall, must, can, has to, have to, needs to, need to, is going to, am
      going to
    `),
    notOwner: listed(`and, or, 's, is, was`),
    bareName: 'owner',
    titles: listed(`dr, prof, prof dr, mr, mrs, ms, mx, sir`),
    belongs: listed(`
      to, with, by, from, of, about, and, or, at, on, like, than, as, between, call, email,
      mail, ask, thank, message, ping, tell, meet, invite, help, remind, text, update, brief,
      introduce, onboard, support, congratulate, pay, inform, see, let
    `),
    alsoWords: listed(`
      mark, will, may, grace, bill, rob, art, drew, pat, sue, grant, chase, hope, faith, joy,
      june, april, august, summer, dawn, rose, frank, miles, max, jack, rich, skip, chip, wade,
      guy, ray, gene, dean, page, price, nick, carol, ivy, iris, jade, ruby, pearl, amber,
      melody, robin, jay, penny, star, victor, chance, read, reed, christian, major, norm, stew,
      tab, trip, ty, van, an, do, su, so
    `),
  },
  hints: englishHints,
};
