import type { CommandWords } from '../shape/commandWords.ts';
import { listed, numberedWords } from '../writing/listed.ts';
import { germanHints } from './commandHints.ts';

export const germanCommands: CommandWords = {
  alone: {
    help: listed(`
      hilfe, hilf mir, hallo, hi, hey, moin, servus, grüezi, grüß gott, guten tag, guten morgen, guten abend, los,
      start, loslegen, menü, befehle, liste der befehle, was kannst du, was kannst du alles, was kann ich schreiben,
      was kann ich machen, was kann ich tun, wie geht das, wie funktioniert das, wie funktionierst du, wer bist du,
      was ist das, info
    `),
    agenda: listed(`
      agenda, tagesordnung, themen, themenliste, liste der themen, unsere themen, auf der agenda, auf unserer agenda,
      auf der tagesordnung, was steht an, was steht auf der agenda, was steht auf unserer agenda, worüber reden wir,
      worüber sprechen wir, worüber wollen wir reden, worüber wollten wir sprechen, alle themen
    `),
    next: listed(`
      nächstes, nächstes mal, nächstes treffen, nächster termin, nächste besprechung, nächstes gespräch, nächstes 1:1,
      nächstes meeting, das nächste mal, das nächste treffen, der nächste termin, unser nächstes treffen,
      unser nächster termin, unser nächstes 1:1, wann, wann treffen wir uns, wann treffen wir uns wieder,
      wann sehen wir uns, wann sprechen wir, wann sprechen wir uns, wann reden wir, wann ist unser 1:1,
      wann ist unser treffen, wann ist unser nächstes treffen, wann ist unser nächstes gespräch, wann ist das nächste gespräch, wann ist unser nächster termin, wann ist unser nächstes meeting, wann ist unser nächstes 1:1, wann ist das nächste 1:1,
      wann ist das nächste treffen, wann ist der nächste termin, wann ist das nächste meeting, wann ist der termin
    `),
    wrapUp: listed(`
      abschließen, abschluss, treffen abschließen, das treffen abschließen, besprechung abschließen,
      meeting abschließen, gespräch abschließen, schließ ab, schließ das treffen ab, schließe das treffen ab,
      beende das treffen, treffen beenden, besprechung beenden, meeting beenden, wir sind fertig, lass uns abschließen
    `),
    export: listed(`
      exportieren, exportiere alles, alles exportieren, unser 1:1 exportieren, exportiere unser 1:1, herunterladen,
      alles herunterladen, unser 1:1 herunterladen, sicherung, sicherungskopie, mitnehmen, verlauf exportieren
    `),
    recap: listed(`
      rückblick, zusammenfassung, protokoll, notizen vom letzten mal, letztes mal, letztes treffen, das letzte mal,
      das letzte treffen, letztes 1:1, letzte besprechung, was war letztes mal, was haben wir besprochen,
      was haben wir letztes mal besprochen, worüber haben wir gesprochen, worüber haben wir geredet,
      worüber haben wir letztes mal gesprochen, was ist offen, was ist noch offen, verlauf
    `),
    settings: listed(`
      einstellungen, einstellung, konfiguration, optionen, erinnerungen, einstellungen ändern, benachrichtigungen,
      sprache, sprache ändern, anpassen
    `),
    question: listed(`
      frage, eröffnungsfrage, unsere frage, unsere eröffnungsfrage, frage ändern, die frage ändern, ändere die frage,
      ändere unsere frage, eröffnungsfrage ändern, die eröffnungsfrage ändern, wie lautet unsere frage,
      wie ist unsere frage
    `),
  },
  opening: {
    addTopic: listed(`
      thema, neues thema, thema hinzufügen, thema aufnehmen, agendapunkt, neuer agendapunkt, tagesordnungspunkt, füge,
      füge das thema, füge ein thema, hinzufügen, ergänze, setze, setz, setze das thema, nimm, nimm das thema,
      auf die agenda, für die agenda, besprechen, sprechen über, reden über, wir sollten reden über,
      wir sollten sprechen über, lass uns reden über, lass uns sprechen über
    `),
    addAction: listed(`
      aufgabe, neue aufgabe, aufgabe hinzufügen, aufgabe anlegen, aufgabe erstellen, füge eine aufgabe hinzu,
      füge die aufgabe hinzu, erstelle eine aufgabe, erstelle aufgabe, zusage, neue zusage, to-do, todo, neues todo,
      neues to-do, zu tun, zu erledigen
    `),
    done: listed(`
      erledigt, fertig, fertig mit, abhaken, abgehakt, abschließen, abgeschlossen, schließe, schließ, hake, hak, geschafft,
      ich bin fertig mit, wir sind fertig mit
    `),
    snooze: listed(`
      verschiebe, verschieb, verschieben, vertage, vertagen, aufschieben, später, schiebe, schieb, zurückstellen
    `),
    question: listed(`
      frage, neue frage, eröffnungsfrage, neue eröffnungsfrage, ändere die frage in, ändere die frage zu,
      ändere unsere frage in, frage ändern in, frage ändern zu, setze die frage auf, unsere frage ist, unsere frage
    `),
    answer: listed(`
      antwort, meine antwort, meine antwort ist, meine antwort lautet, antworte, beantworte die frage mit,
      antwort auf die frage, meine antwort auf die frage, meine antwort auf die frage ist
    `),
  },
  remindMe: listed(
    `erinnere mich an, erinner mich an, erinnere mich daran, erinner mich daran, erinnerung an`,
  ),
  remindOn: {
    before: listed(`erinnere mich, erinner mich, bitte erinnere mich`),
    between: listed(`an, daran, dass ich`),
  },
  courtesies: {
    within: listed(`bitte, mal, doch, bitte mal, mal bitte, doch bitte, doch mal`),
    before: listed(`
      hi, hallo, hey, moin, bitte, ok, okay, opener, danke, guten morgen, guten tag, ich möchte, ich will,
      ich würde gern, ich würde gerne, ich muss, also
    `),
    asking: listed(`
      kannst du, könntest du, würdest du, kannst du mir, könntest du mir, können wir, könnten wir, kann ich
    `),
    after: listed(`bitte, danke, danke dir, vielen dank, danke schön, dankeschön, merci, lg, vg, danke sehr`),
  },
  thanks: listed(`
      danke, danke dir, dankeschön, danke schön, danke sehr, vielen dank, vielen lieben dank, 
      herzlichen dank, tausend dank, merci, super danke, ok danke, alles klar danke, perfekt danke
    `),
  reopen: {
    alone: listed(`
      rückgängig, rückgängig machen, mach das rückgängig, mach es rückgängig, bitte rückgängig, 
      zurücknehmen, nimm das zurück, nimm es zurück
    `),
    opening: listed(`
      wieder öffnen, öffne wieder, nicht erledigt, noch nicht erledigt, doch nicht erledigt, 
      rückgängig, reaktiviere
    `),
    ending: listed(`
      wieder öffnen, wieder aufmachen, wieder auf, nicht erledigt, ist nicht erledigt, 
      noch nicht erledigt, ist noch nicht erledigt, doch nicht erledigt, rückgängig, 
      rückgängig machen
    `),
  },
  show: listed(`
    zeig, zeige, zeig mir, zeige mir, gib, gib mir, sag mir, öffne, lies, anzeigen, was ist, was sind, wie lautet,
    wie lauten, bitte, die, der, das, den, dem, unsere, unser, unserer, meine, mir, sehen
  `),
  lists: {
    nouns: listed(`
      aufgaben, überfällig, überfällige aufgaben, was ist überfällig, aufgabenliste, liste der aufgaben, liste, zusagen, to-dos, todos, to-do-liste, todo-liste,
      aufgaben anzeigen, auflisten, punkte
    `),
    selectors: {
      all: listed(
        `alle, alle offenen, offene, offen, alle die, beide, unsere, unsere offenen, für beide, für uns`,
      ),
      mine: listed(`meine, meine offenen, für mich, von mir, mir zugewiesen, ich`),
      theirs: listed(
        `deren, ihre, seine, ihre offenen, seine offenen, andere, für sie, für ihn, von ihr, von ihm`,
      ),
      done: listed(
        `erledigt, erledigte, alle erledigten, die erledigten, fertig, fertige, geschlossene, abgeschlossene, abgehakte`,
      ),
    },
    named: "NAMEs, NAMEs offene, alle NAMEs, NAME, NAME's, NAME', für NAME, von NAME, offene von NAME",
    sayMine: listed(`
      was muss ich tun, was muss ich machen, was muss ich noch tun, was muss ich noch machen, was habe ich zu tun,
      was soll ich tun, was habe ich zugesagt, was habe ich versprochen, was steht bei mir an, meine liste,
      was liegt bei mir
    `),
  },
  done: {
    afterNumber: listed(`
      erledigt, ist erledigt, sind erledigt, fertig, ist fertig, sind fertig, abgehakt, ist abgehakt, sind abgehakt,
      abgeschlossen, ist abgeschlossen, sind abgeschlossen, ab, abhaken, als erledigt, als fertig, auf erledigt,
      habe ich erledigt, hab ich erledigt, haben wir erledigt, beide erledigt, sind beide erledigt, geschafft
    `),
    afterWords: listed(`
      ist erledigt, ist fertig, ist abgeschlossen, sind erledigt, sind fertig, als erledigt, auf erledigt,
      habe ich erledigt, hab ich erledigt, haben wir erledigt
    `),
    mark: listed(`markiere, markier, hake, hak, setze, setz`),
  },
  numbered: listed(
    `nummer, nr, nummern, punkt, punkte, aufgabe, aufgaben, aufgabe nummer, die, der, das, mit`,
  ),
  numbers: numberedWords(
    listed(`eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn`),
    listed(`erste, zweite, dritte, vierte, fünfte, sechste, siebte, achte, neunte, zehnte`),
    listed(`ersten, zweiten, dritten, vierten, fünften, sechsten, siebten, achten, neunten, zehnten`),
  ),
  joining: listed(`und, sowie, dann, auch`),
  ranging: listed(`bis`),
  targets: {
    all: listed(`alle, alles, alle aufgaben, alle offenen, sämtliche, alle punkte, die alle`),
    both: listed(`beide, beides, die beiden, alle beide, die zwei`),
    first: listed(`die ersten, ersten, die obersten`),
    last: listed(`die letzte, letzte, das letzte, der letzte, die letzten, letzten, den letzten`),
  },
  toAgenda: listed(`
    zur agenda, zu unserer agenda, zur agenda hinzu, zu unserer agenda hinzu, zur tagesordnung,
    zur tagesordnung hinzu, auf die agenda, auf unsere agenda, auf die tagesordnung, zu den themen,
    zu den themen hinzu, als thema, als thema hinzu, hinzu, zu unserem 1:1, zum 1:1
  `),
  agendaOnly: {
    before: listed(`pack, packe, schreib, schreibe, bring, bringe`),
    end: listed(`
      auf die agenda setzen, auf unsere agenda setzen, auf die tagesordnung setzen, auf die agenda nehmen,
      auf die agenda packen, auf die agenda schreiben, zur agenda hinzufügen
    `),
  },
  snooze: {
    until: listed(`bis, bis zum, bis zur, bitte bis`),
    perhaps: listed(`auf, um, für, am, zum, auf den, bitte auf, bitte um`),
    within: 'in',
  },
  forWhom: listed(`für, fuer`),
  owner: {
    self: listed(`ich, mich`),
    before: listed(
      `für, zuständig, zuständig ist, verantwortlich, verantwortlich ist, zugewiesen an, erledigt von, gehört`,
    ),
    assigned: listed(`zuständig, zuständig ist, verantwortlich, verantwortlich ist, zugewiesen an`),
    of: listed(`von, an`),
    does: listed(
      `soll, sollte, wird, muss, müsste, macht, übernimmt, will, möchte, kann, werde, mache, übernehme, zu`,
    ),
    notOwner: listed(`und, oder, 's, ist, war`),
    bareName: 'sentence',
    titles: listed(`herr, herrn, frau`),
    belongs: listed(`
      an, mit, von, vom, zu, bei, über, auf, und, oder, als, wie, zwischen, gegen, ohne, nach, ruf, frag, frage, triff,
      dank, danke, schreib, schreibe, informiere, hilf, unterstütze, lade, sprich mit
    `),
    alsoWords: listed(
      `mark, ernst, frank, hoffnung, rose, may, august, wolf, stein, alba, linde, jung, sonne`,
    ),
  },
  hints: germanHints,
};
