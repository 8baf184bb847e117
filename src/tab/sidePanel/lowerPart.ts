export { ActionItems } from './actionItems/ActionItems.tsx';
export { MeetingBar } from './meeting/MeetingBar.tsx';
