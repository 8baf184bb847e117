import type { Block, Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet, strong } from './blocks.ts';
import { press } from './buttons.ts';
import { momentWords } from './dates.ts';
import { card } from './frame.ts';
import { called } from './people.ts';
import { questionBox, questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import { reminderForm } from './reminderForm.ts';
import type { Reader, SettingsView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/**
 * What the pair has set: its question, when they meet, and who of the two is the manager. For one of them alone also
 * how they are reminded; where both look, it says where to set that.
 */
export function settingsCard(view: SettingsView, reader: Reader): Card {
  const { pair, question } = view;
  const { settings } = wordsFor(reader.locale);
  const manager = pair.people.find(({ role }) => role === 'manager');
  const managerName = manager ? called(manager.id, pair, reader) : settings.notSaid;
  const own = view.own?.personId === reader.personId ? view.own : null;
  return card({
    fallback: settings.fallback(questionWords(question.text, reader), managerName),
    body: [
      heading(settings.title),
      ...(own?.isSaved ? [line(strong(settings.reminders.saved), 'Small')] : []),
      questionBox(question.text, reader),
      meeting(view, reader),
      line([strong(`${settings.manager}:`), plain(managerName)]),
      line(quiet(settings.why), 'None'),
      ...(own === null ? [line(quiet(settings.reminders.elsewhere), 'Small')] : []),
    ],
    actions: [
      questionForm(pair, question.text, reader),
      ...(own === null ? [] : [reminderForm(pair, own.settings, reader)]),
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

function meeting({ nextAt }: SettingsView, reader: Reader): Block {
  const { settings } = wordsFor(reader.locale);
  if (nextAt === null) return line(quiet(settings.noTime));
  return line([strong(`${settings.next}:`), plain(momentWords(nextAt, reader))]);
}
