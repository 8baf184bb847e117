import { addActionItem } from '../actionItems/addActionItem.ts';
import { changeActionItem } from '../actionItems/changeActionItem.ts';
import { listActionItems } from '../actionItems/listActionItems.ts';
import { readActionItem, readActionItems } from '../actionItems/readActionItem.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import { withdrawActionItem } from '../actionItems/withdrawActionItem.ts';
import { addTopic } from '../agenda/addTopic.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import { answerUpdate } from '../agenda/answerUpdate.ts';
import { listAgenda } from '../agenda/listAgenda.ts';
import { listTopics } from '../agenda/listTopics.ts';
import { listUpdates } from '../agenda/listUpdates.ts';
import { moveTopic } from '../agenda/moveTopic.ts';
import { readAnswer, writeAnswer } from '../agenda/writeAnswer.ts';
import { setCadence } from '../cadence/changeCadence.ts';
import { meetingsToAsk } from '../cadence/meetingsToAsk.ts';
import type { PairTimes } from '../cadence/pairTimes.ts';
import { languageOfPair, languageOfPerson } from '../cadence/readingLanguage.ts';
import { readUpcoming } from '../cadence/readUpcoming.ts';
import { recordMeetingTimes } from '../cadence/recordMeetingTimes.ts';
import { changeReminderSettings } from '../cadence/reminderSettings.ts';
import type { CadenceStore, ReminderSettingsStore } from '../cadence/stores.ts';
import { zoneOfPerson } from '../cadence/zoneOfPerson.ts';
import { findChats } from '../chats/findChats.ts';
import { listChats } from '../chats/listChats.ts';
import { noteMeetingEnd, noteMeetingStart } from '../chats/noteMeeting.ts';
import { personalChats } from '../chats/personalChat.ts';
import {
  forgetPostedCard,
  isCardInUse,
  noteDrawn,
  readCardNow,
  readPostedCards,
  rememberFirstCard,
  rememberPostedCard,
} from '../chats/postedCards.ts';
import { setStanding } from '../chats/setStanding.ts';
import type { ChatStore, ListingStore, PersonStore, PostedCardStore } from '../chats/stores.ts';
import { noteWelcome } from '../chats/welcome.ts';
import type { CalendarStore } from '../connections/stores.ts';
import type { DepartedStore } from '../erasure/store.ts';
import type { Publish } from '../events.ts';
import { endMeeting } from '../meetings/endMeeting.ts';
import type { FinishPending } from '../meetings/finishPendingOf.ts';
import { readMeeting } from '../meetings/readMeeting.ts';
import { readRecap } from '../meetings/readRecap.ts';
import { recordAttendance } from '../meetings/recordAttendance.ts';
import { startMeeting } from '../meetings/startMeeting.ts';
import type { MeetingStore } from '../meetings/store.ts';
import { undoWrapUp } from '../meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../meetings/wrapUpMeeting.ts';
import { noteLanguage } from '../noteLanguage.ts';
import { changeOpeningQuestion } from '../oneOnOnes/changeOpeningQuestion.ts';
import { nameManager } from '../oneOnOnes/nameManager.ts';
import { openChat } from '../oneOnOnes/openOneOnOne.ts';
import { readOneOnOne } from '../oneOnOnes/readOneOnOne.ts';
import type { ChatRoster, Clock, OneOnOneStore } from '../pairPorts.ts';
import type { AnyPairUseCase } from '../scope.ts';
import { recallListing, rememberListing } from '../talk/listings.ts';
import { nextWorkingDay } from '../talk/nextWorkingDay.ts';

export type BotUseCaseDependencies = {
  rosterOf: ChatRoster;
  store: OneOnOneStore;
  actionItems: ActionItemStore;
  meetings: MeetingStore;
  finishPending: FinishPending;
  cadences: CadenceStore;
  calendars: CalendarStore;
  reminderSettings: ReminderSettingsStore;
  chats: ChatStore;
  persons: PersonStore;
  departed: DepartedStore;
  listings: ListingStore;
  postedCards: PostedCardStore;
  agenda: AgendaDocuments;
  publish: Publish;
  /** The call of this 1:1 has ended: it is wrapped up by itself a while later. */
  callEnded: (oneOnOneId: string) => Promise<void>;
  pairTimes: (oneOnOneId: string) => Promise<PairTimes | null>;
  clock: Clock;
  newId: () => string;
};

/** What the bot can do for people, each one a use case, and what it remembers of conversations. */
export type BotUseCases = ReturnType<typeof createBotUseCases>;

export function createBotUseCases(dependencies: BotUseCaseDependencies) {
  // The reply is a card that says it: nothing else is posted.
  const saidInReply = {
    ...dependencies,
    publish: ((event) => dependencies.publish({ ...event, isShownInChat: true })) satisfies Publish,
  };
  const ofPair = {
    wrapUp: wrapUpMeeting(dependencies),
    wrapUpHere: wrapUpMeeting(saidInReply),
    undoWrapUp: undoWrapUp(dependencies),
    readUpcoming: readUpcoming(dependencies),
    setCadence: setCadence(dependencies),
    changeReminders: changeReminderSettings(dependencies),
    addTopic: addTopic(dependencies),
    moveTopic: moveTopic(dependencies),
    listAgenda: listAgenda(dependencies),
    listTopics: listTopics(dependencies),
    listUpdates: listUpdates(dependencies),
    answerUpdate: answerUpdate(dependencies),
    writeAnswer: writeAnswer(dependencies),
    readAnswer: readAnswer(dependencies),
    addAction: addActionItem(saidInReply),
    changeAction: changeActionItem(saidInReply),
    withdrawAction: withdrawActionItem(saidInReply),
    listActions: listActionItems(dependencies),
    readAction: readActionItem(dependencies),
    readActions: readActionItems(dependencies),
    readMeeting: readMeeting(dependencies),
    readOneOnOne: readOneOnOne(dependencies),
    changeQuestion: changeOpeningQuestion(dependencies),
    nameManager: nameManager(dependencies),
    rememberListing: rememberListing(dependencies),
    recallListing: recallListing(dependencies),
  } satisfies Record<string, AnyPairUseCase>;
  return {
    ...ofPair,
    openChat: openChat(dependencies),
    findChats: findChats(dependencies),
    setStanding: setStanding(dependencies),
    noteWelcome: noteWelcome(dependencies),
    noteMeetingStart: noteMeetingStart(dependencies),
    noteMeetingEnd: noteMeetingEnd(dependencies),
    startMeeting: startMeeting(dependencies),
    endMeeting: endMeeting(dependencies),
    recordAttendance: recordAttendance(dependencies),
    callEnded: dependencies.callEnded,
    personal: personalChats(dependencies),
    noteLanguage: noteLanguage(dependencies),
    recordMeetingTimes: recordMeetingTimes(dependencies),
    nextWorkingDay: nextWorkingDay(dependencies),
    languageOfPair: languageOfPair(dependencies),
    languageOfPerson: languageOfPerson(dependencies),
    zoneOfPerson: zoneOfPerson(dependencies),
    readRecap: readRecap(dependencies),
    listChats: listChats(dependencies),
    meetingsToAsk: meetingsToAsk(dependencies),
    rememberPostedCard: rememberPostedCard(dependencies),
    readPostedCards: readPostedCards(dependencies),
    rememberFirstCard: rememberFirstCard(dependencies),
    noteDrawn: noteDrawn(dependencies),
    forgetPostedCard: forgetPostedCard(dependencies),
    isCardInUse: isCardInUse(dependencies),
    readCardNow: readCardNow(dependencies),
    readRecord: async (oneOnOneId: string) => (await dependencies.store.read(oneOnOneId))?.value ?? null,
  };
}
