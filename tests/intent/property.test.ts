import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '../../src/bot/commands/parseCommand.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { splitDueDate } from '../../src/reading/dueDate.ts';
import { choose } from '../../src/usecases/talk/chooseTargets.ts';
import { speaking } from '../bot/commands/speaking.ts';
import { type Line, linesOf, open } from './lines.ts';
import { understood } from './score.ts';

/** Phrases of time, each with the word before it that makes it a due date. */
const phrases: Record<Language, { due: string[]; dates: string[]; tails: string[] }> = {
  en: {
    due: ['by', 'due', 'before', 'until', 'no later than', 'due:', 'Due by'],
    dates: [
      ...[
        'Friday',
        'next Friday',
        'tomorrow',
        'today',
        'tues',
        'Friday next week',
        'Friday the 27th',
        '27 March',
      ],
      ...[
        'March 27th',
        '2026-04-03',
        '3/4/2026',
        '15.12.',
        'end of April',
        'next week',
        'the week after next',
        'EOD',
      ],
      ...[
        'tomorrow morning',
        'Friday 5pm',
        'Friday at 17:00',
        'EOW',
        'end of Q2',
        'week 15',
        'the 15th',
        'mid-April',
      ],
    ],
    tails: [
      'please',
      'pls',
      'thanks',
      'thank you',
      'at the latest',
      'latest',
      'if possible',
      'ok',
      'cheers',
      'asap',
    ],
  },
  de: {
    due: ['bis', 'spätestens', 'bis spätestens', 'fällig:', 'vor'],
    dates: [
      ...[
        'Freitag',
        'nächsten Freitag',
        'kommenden Freitag',
        'morgen',
        'heute',
        'Mittwoch nächster Woche',
        'Fr 27.3.',
      ],
      ...[
        '27. März',
        '27.03.2026',
        '2026-04-03',
        'Ende April',
        'nächste Woche',
        'übernächste Woche',
        'KW 15',
      ],
      ...[
        'morgen früh',
        'Freitagabend',
        'Freitag um 17 Uhr',
        'Monatsende',
        'Mitte April',
        'naechste Woche Dienstag',
      ],
    ],
    tails: ['bitte', 'danke', 'wenn möglich', 'spätestens', 'vielen Dank', 'ok', 'unbedingt'],
  },
  es: {
    due: ['para', 'antes de', 'hasta', 'a más tardar'],
    dates: [
      ...[
        'el viernes',
        'el próximo viernes',
        'el viernes que viene',
        'mañana',
        'hoy',
        'el viernes por la mañana',
      ],
      ...[
        'el 27 de marzo',
        'el 27/03/2026',
        '2026-04-03',
        'finales de abril',
        'la semana que viene',
        'el viernes 27',
      ],
      ...[
        'mañana por la tarde',
        'el viernes a las 17:00',
        'fin de mes',
        'mediados de abril',
        'pasado mañana',
      ],
    ],
    tails: ['por favor', 'porfa', 'gracias', 'a más tardar', 'si es posible', 'vale', 'sin falta'],
  },
  fr: {
    due: ['pour', "d'ici", 'd’ici', 'avant', 'au plus tard', 'échéance :'],
    dates: [
      ...[
        'vendredi',
        'vendredi prochain',
        'demain',
        "aujourd'hui",
        'après-demain',
        'vendredi matin',
        'lundi en huit',
      ],
      ...['le 27 mars', 'le 27/03/2026', '2026-04-03', 'fin avril', 'la semaine prochaine', 'vendredi 27'],
      ...['demain soir', 'vendredi à 17h', 'la fin du mois', 'mi-avril', 'vendredi en fin de journée'],
    ],
    tails: [
      'stp',
      "s'il te plaît",
      's’il te plaît',
      'merci',
      'au plus tard',
      'si possible',
      "d'accord",
      'sans faute',
    ],
  },
};

const signs = ['', '!', '!!', '.', '…', '?', ' 🙏', ' 🎉🎉', ' 👍🏽', ' 👨‍👩‍👧', ' ✅', ' :)', ' 🇩🇪'];
const around: [string, string][] = [
  ['', ''],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['*', '*'],
];

const said = fc.constantFrom<Language>(...languages).chain((language) => {
  const { due, dates, tails } = phrases[language];
  return fc.record({
    language: fc.constant(language),
    due: fc.constantFrom(...due),
    date: fc.constantFrom(...dates),
    tails: fc.array(fc.tuple(fc.constantFrom('', ','), fc.constantFrom(...tails)), { maxLength: 2 }),
    sign: fc.constantFrom(...signs),
    brackets: fc.constantFrom(...around),
  });
});

test('a day is the same whatever politeness, emoji, bracket or quote stands around and behind it', () => {
  fc.assert(
    fc.property(said, ({ language, due, date, tails, sign, brackets: [before, after] }) => {
      const reading = { now: '2026-03-25T10:00:00Z', zone: 'Europe/Berlin', language };
      const plain = splitDueDate(`send the deck ${due} ${date}`, reading);
      const polite = tails.map(([comma, words]) => `${comma} ${words}`).join('');
      const dressed = splitDueDate(`send the deck ${before}${due} ${date}${polite}${after}${sign}`, reading);
      expect(plain.due.kind).toBe('date');
      expect(dressed).toEqual(plain);
    }),
    { numRuns: 2_000 },
  );
});

/** Every line of the tables; each run takes a sample of its own, by the seed that fast-check prints where one fails. */
const table: readonly Line[] = languages.flatMap((language) =>
  [`${language}.txt`, `${language}.heldout.txt`, `${language}.phone.txt`].flatMap((file) =>
    linesOf(language, file),
  ),
);

const dressedLine = fc.constantFrom(...table).chain((line) =>
  fc.record({
    line: fc.constant(line),
    tails: fc.array(fc.tuple(fc.constantFrom('', ','), fc.constantFrom(...phrases[line.language].tails)), {
      maxLength: 2,
    }),
    sign: fc.constantFrom(...signs, ' ;)', ' ❤️', ' 🙏🏻🙏🏻'),
  }),
);

test('whatever politeness or emoji stands behind a line of the tables, its day and its owner stay or are asked', () => {
  fc.assert(
    fc.property(dressedLine, ({ line, tails, sign }) => {
      const plain = understood(line);
      if (plain.command !== 'addAction' || plain.ask) return;
      const polite = tails.map(([comma, words]) => `${comma} ${words}`).join('');
      const { command, ask, due, owner } = understood({ ...line, text: `${line.text}${polite}${sign}` });
      if (ask) return;
      expect({ command, due, owner }).toEqual({ command: 'addAction', due: plain.due, owner: plain.owner });
    }),
    { numRuns: 1_000 },
  );
});

test('nothing of a line is lost: each word of a title was written, in that order', () => {
  fc.assert(
    fc.property(dressedLine, ({ line, sign }) => {
      const text = `${line.text}${sign}`;
      const { title } = understood({ ...line, text });
      const typed = wordsIn(text.toLowerCase());
      let from = 0;
      for (const word of wordsIn((title ?? '').toLowerCase())) {
        const at = typed.indexOf(word, from);
        expect({ text, word, isThere: at >= from }).toEqual({ text, word, isThere: true });
        from = at + 1;
      }
    }),
    { numRuns: 1_000 },
  );
});

const numberWords: Record<Language, { before: string[]; after: string[]; tails: string[] }> = {
  en: {
    before: ['done', 'finished', 'tick off'],
    after: ['done', 'is done'],
    tails: ['please', 'thx', 'at last'],
  },
  de: {
    before: ['erledigt', 'fertig mit'],
    after: ['erledigt', 'ist fertig'],
    tails: ['danke', 'endlich', 'bitte'],
  },
  es: {
    before: ['hecho', 'hecha la'],
    after: ['hecho', 'está hecha'],
    tails: ['gracias', 'por fin', 'porfa'],
  },
  fr: { before: ['fait', 'fait la'], after: ['fait', 'est faite'], tails: ['merci', 'enfin', 'stp'] },
};

test('in each language a number of the list acts on that item alone, or is asked', () => {
  const asked = fc.constantFrom<Language>(...languages).chain((language) => {
    const { before, after, tails } = numberWords[language];
    return fc.record({
      language: fc.constant(language),
      n: fc.integer({ min: 1, max: 6 }),
      opening: fc.constantFrom(...before),
      ending: fc.constantFrom(...after),
      isFirst: fc.boolean(),
      tail: fc.constantFrom('', ...tails.map((one) => ` ${one}`)),
      sign: fc.constantFrom(...signs),
    });
  });
  fc.assert(
    fc.property(asked, ({ language, n, opening, ending, isFirst, tail, sign }) => {
      const text = `${isFirst ? `${opening} ${n}` : `${n} ${ending}`}${tail}${sign}`;
      const got = understood({ ...nothingExpected, language, text });
      expect(got.command === null || got.command === 'done').toBe(true);
      expect([[], [open[language][n - 1]]]).toContainEqual(got.target);
    }),
    { numRuns: 500 },
  );
});

const nothingExpected = { command: null, title: null, owner: null, due: null, target: [], asks: false };

test('a number of the list acts on that number whatever follows it, or is asked', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z]{1,10}$/),
    fc.constantFrom(
      '✅',
      '🙏',
      'please',
      'finally',
      'dashboards',
      'NDAs',
      'the deck',
      'friday',
      '!',
      '(done)',
      '- ok',
    ),
  );
  const items = open.en.map((title) => ({ title }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(word, { maxLength: 4 }), (n, tail) => {
      const command = parseCommand(`done ${n} ${tail.join(' ')}`, speaking());
      if (command.kind !== 'done') return;
      const chosen = choose(command.target, items, items);
      const titles = chosen.kind === 'items' ? chosen.items.map(({ title }) => title) : [];
      expect([[], [open.en[n - 1]]]).toContainEqual(titles);
    }),
    { numRuns: 1_000 },
  );
});

test('nothing that somebody wrote is lost: the title and the words that were read cover every word', () => {
  const lines = languages.flatMap((language) => [
    ...linesOf(language, `${language}.txt`),
    ...linesOf(language, `${language}.heldout.txt`),
  ]);
  const reading = { now: '2026-03-25T10:00:00Z', zone: 'Europe/Berlin' };
  const opening = /^(?:action|todo:?|task:?|Aufgabe:?|tarea|tâche ?:?) /u;
  for (const { text, language } of lines.filter((line) => opening.test(line.text))) {
    const typed = text.replace(opening, '');
    const { what } = splitDueDate(typed, { ...reading, language });
    const kept = wordsIn(what);
    expect(kept.every((word) => wordsIn(typed).includes(word))).toBe(true);
    expect(isOneRun(wordsIn(typed), kept)).toBe(true);
  }
});

/** Whether the words that are left out of a text are one run of it. */
function isOneRun(all: readonly string[], kept: readonly string[]): boolean {
  let start = 0;
  while (start < kept.length && all[start] === kept[start]) start += 1;
  const behind = kept.length - start;
  return kept.slice(start).every((word, index) => word === all[all.length - behind + index]);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
