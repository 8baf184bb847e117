export { createConnectionApi } from './connections.ts';
export { createHistoryApi } from './history.ts';
export { createMeetingApi } from './meetings.ts';
export { createMineApi } from './mine.ts';
export { createPhotoApi } from './photos.ts';
