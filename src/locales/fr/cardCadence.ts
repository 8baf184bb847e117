import type { CardCadenceStrings } from '../en/cardCadence.ts';

export const cardCadenceFr: CardCadenceStrings = {
  set: 'Choisir quand vous vous voyez',
  change: 'Changer quand vous vous voyez',
  source: {
    calendar: 'D’après le calendrier. Il montre ce qui est déplacé et annulé : il n’y a rien à régler ici.',
    details: 'D’après la réunion dans Teams.',
  },
  both: 'Pour vous deux. Remplace toute réunion déplacée ou annulée.',
  unknownRule: 'Votre rythme suit une règle que ce formulaire ne connaît pas. Enregistrer la remplace.',
  repeats: 'Rythme',
  everyWeeks: (count) => {
    if (count === 1) return 'Chaque semaine';
    return count === 2 ? 'Une semaine sur deux' : `Toutes les ${count} semaines`;
  },
  nthOfMonth: {
    '1': 'Chaque mois, le premier de ces jours',
    '2': 'Chaque mois, le deuxième de ces jours',
    '3': 'Chaque mois, le troisième de ces jours',
    '4': 'Chaque mois, le quatrième de ces jours',
    '-1': 'Chaque mois, le dernier de ces jours',
  },
  weekday: 'Jour',
  from: 'Première fois à partir du (vide : dès que possible)',
  time: 'Heure',
  minutes: 'Durée en minutes',
  zone: 'Fuseau horaire (une ville, par exemple Paris)',
  required: 'Ce champ ne doit pas être vide.',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  faults: {
    repeats: 'Choisis à quel rythme vous vous voyez. Rien n’a été changé.',
    from: 'La première fois doit être une date dans l’année qui vient. Rien n’a été changé.',
    time: 'Choisis une heure. Rien n’a été changé.',
    minutes: 'Choisis combien de minutes vous vous voyez, de 5 à 480. Rien n’a été changé.',
    zone: 'Ce fuseau horaire n’existe pas : rien n’a été changé. Écris une ville, par exemple Paris, ou Europe/Paris.',
  },
};
