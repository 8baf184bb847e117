export const defaultQuestionEs = '¿Qué tienes en mente?';
