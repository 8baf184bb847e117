import { addActionItem } from '../actionItems/addActionItem.ts';
import { type ChangeActionItemDependencies, changeActionItem } from '../actionItems/changeActionItem.ts';
import { listActionItems } from '../actionItems/listActionItems.ts';
import { withdrawActionItem } from '../actionItems/withdrawActionItem.ts';
import { type AgendaState, readAgendaState } from '../agenda/readAgendaState.ts';
import { type CadenceDependencies, changeOccurrence, setCadence } from '../cadence/changeCadence.ts';
import { type LookAheadDependencies, readUpcoming } from '../cadence/readUpcoming.ts';
import { type ChangeSettingsDependencies, changeReminderSettings } from '../cadence/reminderSettings.ts';
import { type SuggestionDependencies, suggestFromStarts } from '../cadence/suggestFromStarts.ts';
import { type ConnectDependencies, connectionsOf, turnOff, turnOn } from '../connections/connect.ts';
import { exportToToDo, undoExport } from '../connections/exportToToDo.ts';
import { type ReadPhotoDependencies, readPhoto } from '../connections/readPhoto.ts';
import { type BringTogetherDependencies, reconcile } from '../connections/reconcile.ts';
import { type ManagerDependencies, suggestManager } from '../connections/suggestManager.ts';
import { type LookDependencies, syncCalendar } from '../connections/syncCalendar.ts';
import { syncPhoto } from '../connections/syncPhoto.ts';
import {
  askDeletion,
  type DeletionDependencies,
  listDeletions,
  takeBackDeletion,
} from '../erasure/changeDeletions.ts';
import { type LeaveDependencies, leave } from '../erasure/leave.ts';
import { type ExportDependencies, readExport } from '../export/readExport.ts';
import { answersThroughTime } from '../history/answersThroughTime.ts';
import { browseHistory } from '../history/browseHistory.ts';
import type { HistoryDependencies } from '../history/dependencies.ts';
import { readInsights } from '../history/readInsights.ts';
import { searchHistory } from '../history/searchHistory.ts';
import { rateMeeting } from '../meetings/rateMeeting.ts';
import { readMeeting } from '../meetings/readMeeting.ts';
import { recordAttendanceOnOpen } from '../meetings/recordAttendanceOnOpen.ts';
import { type ContinueDependencies, reopenItem } from '../meetings/reopenItem.ts';
import { type StartDependencies, startNow } from '../meetings/startMeeting.ts';
import { undoWrapUp } from '../meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../meetings/wrapUpMeeting.ts';
import { listMyOneOnOnes, type MineDependencies } from '../myOneOnOnes/listMyOneOnOnes.ts';
import { changeOpeningQuestion } from '../oneOnOnes/changeOpeningQuestion.ts';
import { nameManager } from '../oneOnOnes/nameManager.ts';
import { type OpenDependencies, openOneOnOne } from '../oneOnOnes/openOneOnOne.ts';
import { readOneOnOne } from '../oneOnOnes/readOneOnOne.ts';
import type { AnyFoundPairUseCase, AnyPairUseCase } from '../scope.ts';

export type PanelDependencies = ExportDependencies &
  BringTogetherDependencies &
  CadenceDependencies &
  ChangeActionItemDependencies &
  ChangeSettingsDependencies &
  ConnectDependencies &
  ContinueDependencies &
  DeletionDependencies &
  HistoryDependencies &
  LeaveDependencies &
  LookAheadDependencies &
  LookDependencies &
  ManagerDependencies &
  MineDependencies &
  OpenDependencies &
  ReadPhotoDependencies &
  StartDependencies &
  SuggestionDependencies & { agendaState: AgendaState };

/** What the panel can ask for, by the groups of the routes. In `ofPair` stands nothing that one could forget to guard. */
export type PanelUseCases = ReturnType<typeof createPanelUseCases>;

export function createPanelUseCases(dependencies: PanelDependencies) {
  const ofPair = {
    actionItems: {
      list: listActionItems(dependencies),
      add: addActionItem(dependencies),
      change: changeActionItem(dependencies),
      withdraw: withdrawActionItem(dependencies),
    },
    agenda: { state: readAgendaState(dependencies) },
    cadence: {
      look: readUpcoming(dependencies),
      suggest: suggestFromStarts(dependencies),
      set: setCadence(dependencies),
      changeOne: changeOccurrence(dependencies),
      changeSettings: changeReminderSettings(dependencies),
    },
    connections: {
      look: syncCalendar(dependencies),
      reconcile: reconcile(dependencies),
      exportToToDo: exportToToDo(dependencies),
      takeBack: undoExport(dependencies),
      suggestManager: suggestManager(dependencies),
    },
    deletions: {
      list: listDeletions(dependencies),
      ask: askDeletion(dependencies),
      takeBack: takeBackDeletion(dependencies),
    },
    history: {
      browse: browseHistory(dependencies),
      search: searchHistory(dependencies),
      answers: answersThroughTime(dependencies),
      insights: readInsights(dependencies),
      continue: reopenItem(dependencies),
      openExport: readExport(dependencies),
    },
    meetings: {
      start: startNow(dependencies),
      wrapUp: wrapUpMeeting(dependencies),
      undo: undoWrapUp(dependencies),
      meeting: readMeeting(dependencies),
      rate: rateMeeting(dependencies),
    },
    oneOnOnes: {
      read: readOneOnOne(dependencies),
      changeQuestion: changeOpeningQuestion(dependencies),
      nameManager: nameManager(dependencies),
    },
    photos: { read: readPhoto(dependencies) },
  } satisfies Record<string, Record<string, AnyPairUseCase>>;
  const ofFoundPair = { open: openOneOnOne(dependencies) } satisfies Record<string, AnyFoundPairUseCase>;
  return {
    ...ofPair,
    connections: {
      ...ofPair.connections,
      states: connectionsOf(dependencies),
      turnOn: turnOn(dependencies),
      turnOff: turnOff(dependencies),
      photo: syncPhoto(dependencies),
    },
    deletions: { ...ofPair.deletions, leave: leave(dependencies) },
    myOneOnOnes: { list: listMyOneOnOnes(dependencies) },
    oneOnOnes: {
      ...ofPair.oneOnOnes,
      ...ofFoundPair,
      seen: recordAttendanceOnOpen(dependencies),
    },
  };
}
