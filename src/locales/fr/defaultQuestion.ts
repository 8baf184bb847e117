export const defaultQuestionFr = 'Qu’est-ce qui t’occupe l’esprit ?';
