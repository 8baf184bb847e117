import type { RecordedMeeting } from '../domain/meeting.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import { addActionItem } from '../usecases/actionItems/addActionItem.ts';
import { changeActionItem } from '../usecases/actionItems/changeActionItem.ts';
import { listActionItems } from '../usecases/actionItems/listActionItems.ts';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import { addTopic } from '../usecases/agenda/addTopic.ts';
import type { AgendaDocuments } from '../usecases/agenda/agendaDocuments.ts';
import { answerUpdate } from '../usecases/agenda/answerUpdate.ts';
import { listAgenda } from '../usecases/agenda/listAgenda.ts';
import { listTopics } from '../usecases/agenda/listTopics.ts';
import { listUpdates } from '../usecases/agenda/listUpdates.ts';
import { moveTopic } from '../usecases/agenda/moveTopic.ts';
import { readAnswer, writeAnswer } from '../usecases/agenda/writeAnswer.ts';
import { setCadence } from '../usecases/cadence/changeCadence.ts';
import type { PairTimes } from '../usecases/cadence/pairTimes.ts';
import { languageOfPair, languageOfPerson } from '../usecases/cadence/readingLanguage.ts';
import { readUpcoming } from '../usecases/cadence/readUpcoming.ts';
import { recordMeetingTimes } from '../usecases/cadence/recordMeetingTimes.ts';
import { changeReminderSettings } from '../usecases/cadence/reminderSettings.ts';
import type { CadenceStore, ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import { findChats } from '../usecases/chats/findChats.ts';
import { noteMeetingEnd, noteMeetingStart } from '../usecases/chats/noteMeeting.ts';
import { personalChats } from '../usecases/chats/personalChat.ts';
import { setStanding } from '../usecases/chats/setStanding.ts';
import type { ChatStore, ListingStore, PersonStore, PostedCardStore } from '../usecases/chats/stores.ts';
import { noteWelcome } from '../usecases/chats/welcome.ts';
import type { CalendarStore } from '../usecases/connections/stores.ts';
import type { DepartedStore } from '../usecases/erasure/store.ts';
import type { Publish } from '../usecases/events.ts';
import { endMeeting } from '../usecases/meetings/endMeeting.ts';
import type { FinishPending } from '../usecases/meetings/finishPendingOf.ts';
import { recordAttendance } from '../usecases/meetings/recordAttendance.ts';
import { startMeeting } from '../usecases/meetings/startMeeting.ts';
import type { MeetingStore } from '../usecases/meetings/store.ts';
import { undoWrapUp } from '../usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../usecases/meetings/wrapUpMeeting.ts';
import { noteLanguage } from '../usecases/noteLanguage.ts';
import { changeOpeningQuestion } from '../usecases/oneOnOnes/changeOpeningQuestion.ts';
import { nameManager } from '../usecases/oneOnOnes/nameManager.ts';
import { openChat } from '../usecases/oneOnOnes/openChat.ts';
import { readOneOnOne } from '../usecases/oneOnOnes/readOneOnOne.ts';
import type { ChatRoster, Clock, OneOnOneStore } from '../usecases/pairPorts.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { nextWorkingDay } from '../usecases/talk/nextWorkingDay.ts';
import { viewOfRecordedMeeting } from './viewOfRecordedMeeting.ts';

export type UseCaseDependencies = {
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
  /** The app's id in the Teams catalog, for links into it. */
  teamsAppId: string;
  clock: Clock;
  newId: () => string;
};

/** What the bot can do for people, each one a use case, and what it remembers of conversations. */
export type UseCases = ReturnType<typeof createUseCases>;

export function createUseCases(dependencies: UseCaseDependencies) {
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
    addAction: addActionItem(saidInReply),
    changeAction: changeActionItem(saidInReply),
    listActions: listActionItems(dependencies),
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
    meetings: dependencies.meetings,
    viewOfRecordedMeeting: (oneOnOne: OneOnOne, meeting: RecordedMeeting) =>
      viewOfRecordedMeeting(dependencies, oneOnOne, meeting, dependencies.clock()),
    callEnded: dependencies.callEnded,
    personal: personalChats(dependencies),
    readOneOnOne: readOneOnOne(dependencies),
    noteLanguage: noteLanguage(dependencies),
    changeQuestion: changeOpeningQuestion(dependencies),
    nameManager: nameManager(dependencies),
    recordMeetingTimes: recordMeetingTimes(dependencies),
    nextWorkingDay: nextWorkingDay(dependencies),
    languageOfPair: languageOfPair(dependencies),
    languageOfPerson: languageOfPerson(dependencies),
    readAnswer: readAnswer(dependencies),
    actionItems: dependencies.actionItems,
    chats: dependencies.chats,
    listings: dependencies.listings,
    postedCards: dependencies.postedCards,
  };
}
