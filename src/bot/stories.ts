import type { HeldMeeting } from '../domain/meeting.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import { addActionItem } from '../usecases/actionItems/addActionItem.ts';
import { changeActionItem } from '../usecases/actionItems/changeActionItem.ts';
import { listActionItems } from '../usecases/actionItems/listActionItems.ts';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import { addTopic } from '../usecases/agenda/addTopic.ts';
import { answerUpdate } from '../usecases/agenda/answerUpdate.ts';
import type { AgendaDoor } from '../usecases/agenda/door.ts';
import { listAgenda } from '../usecases/agenda/listAgenda.ts';
import { listTopics } from '../usecases/agenda/listTopics.ts';
import { listUpdates } from '../usecases/agenda/listUpdates.ts';
import { moveTopic } from '../usecases/agenda/moveTopic.ts';
import { readAnswer, writeAnswer } from '../usecases/agenda/writeAnswer.ts';
import { setCadence } from '../usecases/cadence/changeCadence.ts';
import { lookAhead } from '../usecases/cadence/lookAhead.ts';
import { noteDetails } from '../usecases/cadence/noteDetails.ts';
import type { PairTimes } from '../usecases/cadence/pairTimes.ts';
import { languageOfPair, languageOfPerson } from '../usecases/cadence/readingLanguage.ts';
import { changeReminderSettings } from '../usecases/cadence/reminderSettings.ts';
import type { CadenceStore, ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import { changeOpeningQuestion } from '../usecases/changeOpeningQuestion.ts';
import { findChats } from '../usecases/chats/findChats.ts';
import { noteMeetingEnd, noteMeetingStart } from '../usecases/chats/noteMeeting.ts';
import { openChat } from '../usecases/chats/openChat.ts';
import { personalChats } from '../usecases/chats/personalChat.ts';
import { setStanding } from '../usecases/chats/setStanding.ts';
import type { ChatStore, ListingStore, PersonStore, PostedCardStore } from '../usecases/chats/stores.ts';
import { noteWelcome } from '../usecases/chats/welcome.ts';
import type { CalendarStore } from '../usecases/connections/stores.ts';
import type { Publish } from '../usecases/events.ts';
import { endMeeting } from '../usecases/meetings/endMeeting.ts';
import { seenInMeeting } from '../usecases/meetings/seenInMeeting.ts';
import type { Settle } from '../usecases/meetings/settleMeeting.ts';
import { startMeeting } from '../usecases/meetings/startMeeting.ts';
import type { MeetingStore } from '../usecases/meetings/store.ts';
import { undoWrapUp } from '../usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../usecases/meetings/wrapUpMeeting.ts';
import { nameManager } from '../usecases/nameManager.ts';
import { noteLanguage } from '../usecases/noteLanguage.ts';
import type { ChatRoster, Clock, OneOnOneStore } from '../usecases/ports.ts';
import { readOneOnOne } from '../usecases/readOneOnOne.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { nextWorkingDay } from '../usecases/talk/nextWorkingDay.ts';
import { filedMeeting } from './meeting/filedMeeting.ts';

export type StoryNeeds = {
  rosterOf: ChatRoster;
  store: OneOnOneStore;
  actionItems: ActionItemStore;
  meetings: MeetingStore;
  settle: Settle;
  cadences: CadenceStore;
  calendars: CalendarStore;
  reminderSettings: ReminderSettingsStore;
  chats: ChatStore;
  persons: PersonStore;
  listings: ListingStore;
  postedCards: PostedCardStore;
  agenda: AgendaDoor;
  publish: Publish;
  /** The call of this 1:1 has ended: it is wrapped up by itself a while later. */
  callEnded: (oneOnOneId: string) => Promise<void>;
  pairTimes: (oneOnOneId: string) => Promise<PairTimes | null>;
  /** The app's id in the Teams catalog, for links into it. */
  teamsAppId: string;
  clock: Clock;
  newId: () => string;
};

/** What the bot can do for people, each one a use case, and what it remembers of conversations. */
export type Stories = ReturnType<typeof createStories>;

export function createStories(needs: StoryNeeds) {
  // The reply is a card that says it: nothing else is posted.
  const saidInReply = {
    ...needs,
    publish: ((event) => needs.publish({ ...event, isShownInChat: true })) satisfies Publish,
  };
  const ofPair = {
    wrapUp: wrapUpMeeting(needs),
    wrapUpHere: wrapUpMeeting(saidInReply),
    undoWrapUp: undoWrapUp(needs),
    lookAhead: lookAhead(needs),
    setCadence: setCadence(needs),
    changeReminders: changeReminderSettings(needs),
    addTopic: addTopic(needs),
    moveTopic: moveTopic(needs),
    listAgenda: listAgenda(needs),
    listTopics: listTopics(needs),
    listUpdates: listUpdates(needs),
    answerUpdate: answerUpdate(needs),
    writeAnswer: writeAnswer(needs),
    addAction: addActionItem(saidInReply),
    changeAction: changeActionItem(saidInReply),
    listActions: listActionItems(needs),
  } satisfies Record<string, AnyPairUseCase>;
  return {
    ...ofPair,
    openChat: openChat(needs),
    findChats: findChats(needs),
    setStanding: setStanding(needs),
    noteWelcome: noteWelcome(needs),
    noteMeetingStart: noteMeetingStart(needs),
    noteMeetingEnd: noteMeetingEnd(needs),
    startMeeting: startMeeting(needs),
    endMeeting: endMeeting(needs),
    seenInMeeting: seenInMeeting(needs),
    meetings: needs.meetings,
    filedMeeting: (oneOnOne: OneOnOne, meeting: HeldMeeting) =>
      filedMeeting(needs, oneOnOne, meeting, needs.clock()),
    callEnded: needs.callEnded,
    personal: personalChats(needs),
    readOneOnOne: readOneOnOne(needs),
    noteLanguage: noteLanguage(needs),
    changeQuestion: changeOpeningQuestion(needs),
    nameManager: nameManager(needs),
    noteDetails: noteDetails(needs),
    nextWorkingDay: nextWorkingDay(needs),
    languageOfPair: languageOfPair(needs),
    languageOfPerson: languageOfPerson(needs),
    readAnswer: readAnswer(needs),
    actionItems: needs.actionItems,
    chats: needs.chats,
    listings: needs.listings,
    postedCards: needs.postedCards,
  };
}
