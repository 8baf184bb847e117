import type { Block, Card } from './adaptiveCard.ts';
import {
  card,
  commandButtons,
  heading,
  maxButtons,
  plain,
  press,
  quiet,
  strong,
  textLine,
  withMoment,
} from './blocks.ts';
import { cadenceForm } from './cadenceForm.ts';
import { called, cardStringsFor } from './cardStrings.ts';
import { momentOnCard } from './dates.ts';
import { questionBox, questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import { reminderForm } from './reminderForm.ts';
import type { CardReader, SettingsView } from './views.ts';

/**
 * What the pair has set: its question, when they meet, and who of the two is the manager. For one of them alone also
 * how they are reminded; where both look, it says where to set that.
 */
export function settingsCard(view: SettingsView, reader: CardReader): Card {
  const { pair, question } = view;
  const { settings } = cardStringsFor(reader.locale);
  const manager = pair.people.find(({ role }) => role === 'manager');
  const managerName = manager ? called(manager.id, pair, reader) : settings.notSaid;
  const own = view.own?.personId === reader.personId ? view.own : null;
  const forms = [
    ...(view.times.source === 'calendar' ? [] : [cadenceForm(pair, view.times, reader)]),
    ...(own === null ? [] : [reminderForm(pair, own.settings, reader)]),
  ];
  const roles = pair.people
    .filter(({ role }) => role !== 'manager')
    .map(({ id, name }) =>
      press(id === reader.personId ? settings.youAre : settings.isManager(name), {
        verb: 'nameManager',
        oneOnOneId: pair.id,
        managerId: id,
      }),
    );
  // A form counts as two, with the button in it. The question has a card of its own, and the command for it.
  const left = maxButtons - 2 * forms.length - roles.length;
  return card({
    fallback: settings.fallback(questionWords(question.text, reader), managerName),
    body: [
      heading(settings.title),
      ...(view.saved === null ? [] : [textLine(strong(settings[view.saved].saved), 'Small')]),
      questionBox(question.text, reader),
      ...meeting(view, reader),
      textLine([strong(`${settings.manager}:`), plain(managerName)]),
      textLine(quiet(settings.why), 'None'),
      ...(own === null ? [textLine(quiet(settings.reminders.elsewhere), 'Small')] : []),
    ],
    actions: [
      ...(left >= 2 ? [questionForm(pair, question.text, reader)] : []),
      ...(left === 1 ? commandButtons(['question'], pair, reader) : []),
      ...forms,
      ...roles,
    ],
  });
}

function meeting({ times: { nextAt, source } }: SettingsView, reader: CardReader): Block[] {
  const { settings } = cardStringsFor(reader.locale);
  if (nextAt === null) return [textLine(quiet(settings.noTime))];
  const next = textLine([strong(`${settings.next}:`), withMoment(momentOnCard(nextAt, reader))]);
  if (source === null || source === 'pair') return [next];
  return [next, textLine(quiet(settings.cadence.source[source]), 'None')];
}
