import { defaultQuestionFr } from './defaultQuestion.ts';

/** Wordings offered beside the pair's own; chosen, they are the pair's as they are. */
export const offeredFr: readonly string[] = [
  defaultQuestionFr,
  'Qu’est-ce qui ferait de cette semaine une bonne semaine ?',
  'Quel est ici le vrai défi pour toi ?',
  'De quoi tires-tu fierté depuis la dernière fois ?',
  'Qu’est-ce qui est plus difficile que ça ne devrait en ce moment ?',
  'Que devrais-je savoir que j’ignore peut-être ?',
];
