import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet, strong } from './blocks.ts';
import { press } from './buttons.ts';
import { card } from './frame.ts';
import { called } from './people.ts';
import { questionBox, questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { Reader, SettingsView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** What the pair can set: its question, and who of the two is the manager. */
export function settingsCard({ pair, question }: SettingsView, reader: Reader): Card {
  const { settings } = wordsFor(reader.locale);
  const manager = pair.people.find(({ role }) => role === 'manager');
  const managerName = manager ? called(manager.id, pair, reader) : settings.notSaid;
  return card({
    fallback: settings.fallback(questionWords(question.text, reader), managerName),
    body: [
      heading(settings.title),
      questionBox(question.text, reader),
      line([strong(`${settings.manager}:`), plain(managerName)]),
      line(quiet(settings.why), 'None'),
    ],
    actions: [
      questionForm(pair, question.text, reader),
      ...pair.people
        .filter(({ role }) => role !== 'manager')
        .map(({ id, name }) =>
          press(id === reader.personId ? settings.youAre : settings.isManager(name), {
            verb: 'nameManager',
            oneOnOneId: pair.id,
            managerId: id,
          }),
        ),
    ],
  });
}
