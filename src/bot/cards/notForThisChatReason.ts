/** Why Opener does nothing for a chat. */
export type NotForThisChatReason = 'tooMany' | 'alone' | 'channel' | 'guest';
