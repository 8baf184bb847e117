import { addActionItem } from './actionItems/addActionItem.ts';
import { type ChangeActionItemDependencies, changeActionItem } from './actionItems/changeActionItem.ts';
import { listActionItems } from './actionItems/listActionItems.ts';
import { type ArchiveDependencies, readArchive } from './archive/readArchive.ts';
import { type CadenceDependencies, changeOccurrence, setCadence } from './cadence/changeCadence.ts';
import { type LookAheadDependencies, lookAhead } from './cadence/lookAhead.ts';
import { type ChangeSettingsDependencies, changeReminderSettings } from './cadence/reminderSettings.ts';
import { type SuggestionDependencies, suggestFromStarts } from './cadence/suggestFromStarts.ts';
import { changeOpeningQuestion } from './changeOpeningQuestion.ts';
import { type BringTogetherDependencies, bringTogether } from './connections/bringTogether.ts';
import { type ConnectNeeds, connectionsOf, turnOff, turnOn } from './connections/connect.ts';
import { handOver, takeBack } from './connections/handOver.ts';
import { type LookNeeds, lookAtCalendar } from './connections/lookAtCalendar.ts';
import { lookAtPhoto } from './connections/lookAtPhoto.ts';
import { type ReadPhotoDependencies, readPhoto } from './connections/readPhoto.ts';
import { type ManagerDependencies, suggestManager } from './connections/suggestManager.ts';
import { answersThroughTime } from './history/answersThroughTime.ts';
import { browseHistory } from './history/browseHistory.ts';
import { lookBack } from './history/lookBack.ts';
import type { HistoryNeeds } from './history/needs.ts';
import { searchHistory } from './history/searchHistory.ts';
import { type ContinueDependencies, continueItem } from './meetings/continueItem.ts';
import { notePresence } from './meetings/notePresence.ts';
import { rateMeeting } from './meetings/rateMeeting.ts';
import { readMeeting } from './meetings/readMeeting.ts';
import { type StartNeeds, startNow } from './meetings/startMeeting.ts';
import { undoWrapUp } from './meetings/undoWrapUp.ts';
import { wrapUpMeeting } from './meetings/wrapUpMeeting.ts';
import { listMine, type MineDependencies } from './mine/listMine.ts';
import { nameManager } from './nameManager.ts';
import { type OpenDependencies, openOneOnOne } from './openOneOnOne.ts';
import { readOneOnOne } from './readOneOnOne.ts';
import type { AnyPairUseCase } from './scope.ts';

export type PanelDependencies = ArchiveDependencies &
  BringTogetherDependencies &
  CadenceDependencies &
  ChangeActionItemDependencies &
  ChangeSettingsDependencies &
  ConnectNeeds &
  ContinueDependencies &
  HistoryNeeds &
  LookAheadDependencies &
  LookNeeds &
  ManagerDependencies &
  MineDependencies &
  OpenDependencies &
  ReadPhotoDependencies &
  StartNeeds &
  SuggestionDependencies;

/** What the panel can ask for, by the groups of the routes. In `ofPair` stands nothing that one could forget to guard. */
export type PanelUseCases = ReturnType<typeof createPanelUseCases>;

export function createPanelUseCases(dependencies: PanelDependencies) {
  const ofPair = {
    actionItems: {
      list: listActionItems(dependencies),
      add: addActionItem(dependencies),
      change: changeActionItem(dependencies),
    },
    cadence: {
      look: lookAhead(dependencies),
      suggest: suggestFromStarts(dependencies),
      set: setCadence(dependencies),
      changeOne: changeOccurrence(dependencies),
      changeSettings: changeReminderSettings(dependencies),
    },
    connections: {
      look: lookAtCalendar(dependencies),
      bringTogether: bringTogether(dependencies),
      handOver: handOver(dependencies),
      takeBack: takeBack(dependencies),
      suggestManager: suggestManager(dependencies),
    },
    history: {
      browse: browseHistory(dependencies),
      search: searchHistory(dependencies),
      answers: answersThroughTime(dependencies),
      figures: lookBack(dependencies),
      continue: continueItem(dependencies),
      openArchive: readArchive(dependencies),
    },
    meetings: {
      start: startNow(dependencies),
      wrapUp: wrapUpMeeting(dependencies),
      undo: undoWrapUp(dependencies),
      meeting: readMeeting(dependencies),
    },
    photos: { read: readPhoto(dependencies) },
  } satisfies Record<string, Record<string, AnyPairUseCase>>;
  const read = readOneOnOne(dependencies);
  return {
    ...ofPair,
    connections: {
      ...ofPair.connections,
      states: connectionsOf(dependencies),
      turnOn: turnOn(dependencies),
      turnOff: turnOff(dependencies),
      photo: lookAtPhoto(dependencies),
    },
    meetings: { ...ofPair.meetings, read, rate: rateMeeting(dependencies) },
    mine: { list: listMine(dependencies) },
    oneOnOnes: {
      read,
      open: openOneOnOne(dependencies),
      seen: notePresence(dependencies),
      changeQuestion: changeOpeningQuestion(dependencies),
      nameManager: nameManager(dependencies),
    },
  };
}
