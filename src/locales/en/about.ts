import type { AboutStrings } from '../shape/aboutStrings.ts';

export const aboutEn: AboutStrings = {
  '/about/': {
    title: 'Opener',
    paragraphs: [
      '1:1s that start with the question. For two people who meet one to one: their opening question, their shared agenda, and what they promised each other.',
      'Open it in Microsoft Teams, in the meeting or the chat of your 1:1. If it is not there, ask whoever runs Teams in your organisation.',
    ],
  },
  '/about/privacy': {
    title: 'Privacy',
    paragraphs: [
      'What Opener keeps of a 1:1 is read by exactly its two people. There is no view for administrators and none up the line. Every request is checked on the server against a verified Microsoft Entra sign-in.',
      'It keeps the opening question, your answers, the agenda with its notes, your action items, your names and the ids by which Microsoft knows you. If you connect your calendar, it also keeps when you two meet, your time zone and your working hours; if you connect your photo, that photo; both until you end the connection. It keeps them in the database that your organisation runs for it, and sends them to nobody else unless your organisation has connected a language model for the bot.',
      'What you write in a Teams chat, to the bot as well, follows the rules of that chat. The bot gets the messages that are written to it and those that you choose; it does not read what else you write to each other.',
      'Titles, notes, answers and questions are never written to logs. Whoever runs the Azure subscription can reach the database itself, as with any app that an organisation hosts.',
      'What you type while offline waits on your own device until it is stored.',
      'Either of you can have a topic, a meeting, an action item or the whole 1:1 deleted, and each can leave Opener: under the “i” at the top of the panel. Whoever runs Opener in your organisation can erase it too.',
    ],
  },
  '/about/terms': {
    title: 'Terms of use',
    paragraphs: [
      'Opener is open source under the MIT licence, and comes without a warranty. Your organisation runs it, and its own rules for using its systems apply.',
      'Use it for the 1:1s that are yours. What you write there is also the other person’s to read.',
    ],
  },
};
