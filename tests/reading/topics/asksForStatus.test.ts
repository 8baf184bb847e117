import { expect, test } from '@jest/globals';
import { readTitle } from '../../../src/reading/topics/readTitle.ts';

test.each([
  'Status',
  'Status of the redesign',
  'status update',
  'Quick update on hiring',
  '  UPDATE ',
  'Progress on Q3?',
  'Weekly status report for Ines',
  "What's the status of the deck?",
  'How is the progress on hiring?',
  'Any news on the vendor?',
  'Where are we with the move?',
  'How far is the checkout?',
  'Is the deck ready yet?',
  'When will the report be done?',
  'Status vom Umbau?',
  'Kurzes Update zum Umbau',
  'Wie ist der Stand beim Umbau?',
  'Gibt es Neues vom Anbieter?',
  'Wie weit ist der Umbau?',
  'Sind die Folien fertig?',
  'Wann wird der Bericht fertig?',
  'Estado del rediseño',
  '¿Cuál es el estado del rediseño?',
  '¿Hay novedades del proveedor?',
  '¿En qué punto está el rediseño?',
  '¿Está lista la presentación?',
  '¿Cuándo estará listo el informe?',
])('%j asks for status only', (title) => {
  expect(readTitle(title).status).not.toBeNull();
});

test.each([
  '',
  'Scope of the redesign',
  'How do we give each other updates?',
  'My status in the team',
  'Progress I would like to make as a designer',
  'Update our working agreement',
  'Where do you want to be in a year?',
  'Are you happy with how we work?',
  'Is this the right job for me?',
  'What is on your mind?',
  'Mein Stand im Team',
  'Fortschritt, den ich mir als Designerin wünsche',
  'Wie wollen wir einander auf dem Stand halten?',
  'Ist das die richtige Arbeit für mich?',
  'Wo willst du in einem Jahr stehen?',
  'Estado de ánimo del equipo',
  'Progreso que me gustaría hacer',
  '¿Cómo quieres que te cuente las novedades?',
  '¿Está bien así?',
])('%j is something to talk about', (title) => {
  expect(readTitle(title).status).toBeNull();
});

test.each([
  ["How's the onboarding doc coming along?", ['doc', 'coming']],
  ['Is the contract signed?', ['contract', 'signed']],
  ['Roadmap update from you', ['update']],
  ['Bist du mit dem Bericht fertig?', ['fertig']],
  ['¿Cómo va el proyecto?', ['va', 'proyecto']],
  ['Où en est le dossier ?', ['en']],
])('%j asks for status, because of words like %j', (title, words) => {
  expect(readTitle(title).status).toEqual(expect.arrayContaining(words));
});

test.each([
  'Is there anything blocking you from getting your work done?',
  'Is my probation done?',
  "What's the news about my raise?",
  'How far are we willing to go with the client?',
])('%j is about the person or a decision, whatever its words are like', (title) => {
  expect(readTitle(title).status).toBeNull();
});

test.each([
  "How's the handbook coming along?",
  "how's the style guide coming along",
  'How are the interviews coming along?',
  'Is the NDA signed yet?',
  'is the budget approved',
  'Is the hotfix shipped?',
  'is search v2 done',
  'Budget update from you',
  'Hiring update from your side',
  'onboarding doc?',
  'where are we with the rebrand',
  'any news on the permit',
  'Status rollout',
  'Bist du mit den Folien fertig?',
  'Seid ihr mit dem Konzept fertig?',
  'Ist der Vertrag unterschrieben?',
  '¿Cómo va la migración?',
  'como va la propuesta',
  '¿Está firmado el contrato?',
  'Où en est le contrat ?',
  'Le contrat est signé ?',
])('%j asks for status, however shortly', (title) => {
  expect(readTitle(title).status).not.toBeNull();
});

test.each([
  'Is anything stopping you from finishing your work?',
  'Is there something keeping you from getting things done?',
  'Is there anything blocking the team from getting work done?',
  'Is my trial period over?',
  'Is my review finished?',
  'Any news about my promotion?',
  "What's the latest on my raise?",
  'How far are we willing to go with the discount?',
  'How far do we want to take the redesign?',
  'Ist meine Probezeit durch?',
  'Gibt es etwas Neues zu meiner Gehaltserhöhung?',
  'Gibt es etwas, das dich von der Arbeit abhält?',
  'Wie weit wollen wir beim Kunden gehen?',
  '¿Hay algo que te impida terminar tu trabajo?',
  '¿Qué hay de nuevo sobre mi aumento?',
  '¿Hasta dónde queremos llegar con el cliente?',
  "Y a-t-il quelque chose qui t'empêche de faire ton travail ?",
  "Ma période d'essai est-elle finie ?",
  "Jusqu'où voulons-nous aller avec le client ?",
])('%j is about the person, a hindrance or a decision', (title) => {
  expect(readTitle(title).status).toBeNull();
});
