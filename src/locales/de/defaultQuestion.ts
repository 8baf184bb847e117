export const defaultQuestionDe = 'Was beschäftigt dich?';
