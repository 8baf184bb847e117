import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { lowerDe } from '../../src/locales/de/lower.ts';
import { tabDe } from '../../src/locales/de/panel.ts';
import { lowerEs } from '../../src/locales/es/lower.ts';
import { tabEs } from '../../src/locales/es/panel.ts';
import { lowerFr } from '../../src/locales/fr/lower.ts';
import { tabFr } from '../../src/locales/fr/panel.ts';
import { heldHistory, pastAction, pastMeeting } from './held/heldHistory.ts';
import { clearScreen, type ShownPanel, showPanel } from './shownPanel.tsx';

afterEach(clearScreen);

function showIn(locale: string, words: typeof tabDe, more: ShownPanel = {}) {
  const context = { place: 'sidePanel', chatId: '19:x@thread.v2', locale } as const;
  return showPanel({ words, context, titles: ['Umfang'], ...more });
}

const lower = { 'de-at': lowerDe, 'es-mx': lowerEs, 'fr-ca': lowerFr };

describe.each([
  ['de-at', tabDe, 'Der Agenda ein Thema hinzufügen', 'Thema: Umfang', '2 Wochen', 'Deine Antwort'],
  ['es-mx', tabEs, 'Añadir un tema a la agenda', 'Tema: Umfang', '2 semanas', 'Tu respuesta'],
  ['fr-ca', tabFr, 'Ajouter un sujet à l’ordre du jour', 'Sujet : Umfang', '2 semaines', 'Ta réponse'],
] as const)('The panel for somebody whose Teams is in %s', (locale, words, add, topic, waits, answer) => {
  test('is in their language, with plurals as it has them', async () => {
    showIn(locale, words);
    expect(await screen.findByRole('textbox', { name: add })).toBeTruthy();
    expect(within(screen.getByRole('listitem', { name: topic })).getByText(waits)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: answer })).toBeTruthy();
  });

  test('asks the default question, and offers others, in their language', async () => {
    const { person } = showIn(locale, words);
    // The dialog's words are those of the lower part, which are fetched once the page is drawn.
    await screen.findByRole('heading', { name: new RegExp(`^${lower[locale].actions.title}`) });
    await person.click(await screen.findByRole('button', { name: words.question.changeLabel }));
    const asked = {
      'de-at': 'Was beschäftigt dich?',
      'es-mx': '¿Qué tienes en mente?',
      'fr-ca': 'Qu’est-ce qui t’occupe l’esprit ?',
    }[locale];
    expect(screen.getByRole('heading', { name: asked })).toBeTruthy();
    const offered = {
      'de-at': 'Was würde diese Woche zu einer guten machen?',
      'es-mx': '¿Qué haría buena esta semana?',
      'fr-ca': 'Qu’est-ce qui ferait de cette semaine une bonne semaine ?',
    }[locale];
    expect(await screen.findByRole('button', { name: offered })).toBeTruthy();
  });
});

describe('The history', () => {
  test.each([
    ['de-de', tabDe, 'Verlauf', 'Treffen am 8. Sept.', /Mia · fällig Fr\., 27\. Nov\. · erledigt/],
    ['es-es', tabEs, 'Historial', 'Reunión del 8 sept', /Mia · vence vie, 27 nov · hecha/],
    ['fr-fr', tabFr, 'Historique', 'Réunion du 8 sept.', /Mia · pour le ven\. 27 nov\. · terminée/],
  ] as const)(
    'is in %s as well, and its days are written that way',
    async (locale, words, tab, meeting, due) => {
      const history = heldHistory([pastMeeting(1)], [pastAction(1)]);
      showIn(locale, words, { history });
      const historyTab = await screen.findByRole('tab', { name: tab });
      await act(async () => {
        await import('../../src/tab/features/history/History.tsx');
        historyTab.click();
      });
      const shown = within(await screen.findByRole('group', { name: meeting }));
      expect(shown.getByText(due)).toBeTruthy();
    },
  );
});
