import { answerName } from '../../../../src/contract/agendaDocument.ts';
import { updateName } from '../../../../src/contract/agendaPlaces.ts';
import { edits, type Kind, sends } from '../kind.ts';
import { type Known, open } from '../stage.ts';
import { contents, item, structUpdate } from '../structs.ts';
import { ownClient } from './ownClient.ts';

const { any, string, type } = contents;

/** An entry of a map at the top, as no client of ours would set one. */
const entry = (name: string, root: string, key: string, value: unknown): Kind =>
  sends(name, 'refused', () => [structUpdate(ownClient(), [item({ root, key }, any(value))])]);

/** Something in the sequence at the top under this name. */
const sequence = (name: string, root: (known: Known) => string, content = any(1)): Kind =>
  sends(name, 'refused', (stage) => [structUpdate(ownClient(), [item({ root: root(stage) }, content)])]);

const own = ({ pair }: Known) => answerName({ ...open, personId: pair.hostile.id });

/** What stands at the top of the document, under which name, of which kind. */
export const nameKinds: readonly Kind[] = [
  entry('`filed` says that something named `filed` is filed', 'filed', 'filed', 1),
  entry('`filed` says of the agenda itself that it is filed', 'filed', 'agenda', {
    meetingId: 'held-000000',
    at: '2026-11-22T10:00:00.000Z',
    mark: '000000000000000000000000',
  }),
  entry('`filed` says that the other one’s topic is filed', 'filed', 'item/talk', {
    meetingId: 'held-000000',
    at: '2026-11-22T10:00:00.000Z',
    mark: '000000000000000000000000',
  }),
  entry('`filed` holds a number', 'filed', 'item/waiting', 7),
  sends('`filed` holds a map', 'refused', () => [
    structUpdate(ownClient(), [item({ root: 'filed', key: 'item/waiting' }, type(1))]),
  ]),
  edits('`filed` is emptied', 'forbidden', (doc) => doc.getMap('filed').clear()),
  entry('`about` says version 2', 'about', 'schemaVersion', 2),
  entry('`about` says version -1', 'about', 'schemaVersion', -1),
  entry('`about` says version 1 in words', 'about', 'schemaVersion', '1'),
  entry('`about` says more than a version', 'about', 'note', 'x'),
  edits('`about` is emptied', 'forbidden', (doc) => doc.getMap('about').clear()),
  sequence('the agenda is a text', () => 'agenda', string('x')),
  sequence('the agenda is a list', () => 'agenda', any(1, 2, 3)),
  sequence('`filed` is a text', () => 'filed', string('x')),
  sequence('`about` is a text', () => 'about', string('x')),
  sends('an answer is a map', 'refused', (stage) => [
    structUpdate(ownClient(), [item({ root: own(stage), key: 'x' }, any(1))]),
  ]),
  sequence('an answer is a list', own, any('x')),
  sequence('an answer is XML', own, type(3, 'p')),
  sends('a text of no kind', 'refused', () => [
    structUpdate(ownClient(), [item({ root: 'notes' }, string('x'))]),
  ]),
  sends('a map of no kind', 'refused', () => [
    structUpdate(ownClient(), [item({ root: '__proto__', key: 'x' }, any(1))]),
  ]),
  ...['', '__proto__', 'constructor', 'answer/', 'answer/a/b', 'update/', 'answer/default/1', 'toString'].map(
    (root) => sequence(`a text named ${JSON.stringify(root)}`, () => root, string('x')),
  ),
  ...['-1', '1.5', '01', 'NaN', '9'.repeat(30), '__proto__'].map((round) =>
    sequence(
      `an answer of the round ${round.slice(0, 10)}`,
      ({ pair }) => `answer/default/${round}/${pair.hostile.id}`,
      string('x'),
    ),
  ),
  sequence('an answer to a question with a name of 100 kB', ({ pair }) => {
    return `answer/${'q'.repeat(100_000)}/1/${pair.hostile.id}`;
  }),
  sequence('an answer of nobody', () => answerName({ ...open, personId: 'nobody' }), string('x')),
  sequence('an answer of a stranger', () => answerName({ ...open, personId: stranger }), string('x')),
  sequence(
    'an answer with control characters in its name',
    ({ pair }) => `answer/de\u0000fault/1/${pair.hostile.id}`,
    string('x'),
  ),
  sends('an answer to a topic that does not exist', 'either', ({ pair }) => [
    structUpdate(ownClient(), [item({ root: updateName('nothing', pair.hostile.id) }, string('x'))]),
  ]),
  sends(
    'answers to 2,500 questions',
    'either',
    ({ pair }) => {
      const names = Array.from({ length: 2_500 }, (_, n) => `answer/${n}/1/${pair.hostile.id}`);
      const parts = [names.slice(0, 3_000), names.slice(3_000, 6_000), names.slice(6_000)];
      return parts.map((part) =>
        structUpdate(
          ownClient(),
          part.map((root) => item({ root }, string('x'))),
        ),
      );
    },
    { isDear: true },
  ),
];

const stranger = 'c0000000-0000-4000-8000-000000000001';
