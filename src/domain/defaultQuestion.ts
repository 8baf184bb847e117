/** The wording every new 1:1 starts with. A pair's record holds this English one until they choose another. */
export const defaultQuestion = "What's on your mind?";
