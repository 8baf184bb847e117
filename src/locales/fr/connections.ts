import type { ConnectionsStrings } from '../en/connections.ts';

export const connectionsFr: ConnectionsStrings = {
  locale: 'fr',
  title: 'Connexions',
  intro:
    'Opener fonctionne sans rien de tout cela. Chaque connexion n’est qu’à toi, et tu peux y mettre fin à tout moment.',
  features: {
    calendar: {
      name: 'Calendrier',
      why: 'Garde ta préparation juste quand votre 1:1 est déplacé ou annulé.',
      reads:
        'Pendant que tu as Opener ouvert, il lit quand ont lieu tes réunions avec un lien Teams, ton fuseau horaire et tes heures de travail. Pas de titres, pas de textes. Il garde les dates de ce 1:1, ton fuseau et tes heures, pour que rien n’arrive en dehors.',
    },
    toDo: {
      name: 'Microsoft To Do',
      why: 'Met ce que tu as promis parmi tes autres tâches.',
      reads:
        'Opener crée une liste nommée « Opener » avec les actions que tu lui confies, et y remarque quand l’une est terminée. Ton organisation garde cette liste, selon ses propres règles.',
    },
    people: {
      name: 'Qui est ton manager',
      why: 'T’évite de dire qui de vous deux est manager.',
      reads: 'Opener demande à ton organisation qui est ton manager, et ne garde rien de la réponse.',
    },
    photo: {
      name: 'Ta photo',
      why: 'Montre ton visage à côté de ce que tu écris, au lieu d’une lettre.',
      reads:
        'Pendant que tu as Opener ouvert, il récupère ta photo depuis ton compte Microsoft, une fois par jour au plus, et la garde. Dans chacun de tes 1:1, vous seuls la voyez. Si tu y mets fin, elle est supprimée.',
    },
  },
  states: {
    notHere: 'Non disponible dans ton organisation',
    off: 'Non connecté',
    connected: 'Connecté',
    consentNeeded: 'Microsoft veut te demander',
    refused: 'Ton organisation ne le permet pas',
    unavailable: 'Microsoft ne répond pas pour l’instant',
  },
  turnOn: (name) => `Connecter : ${name}`,
  turnOff: (name) => `Déconnecter : ${name}`,
  connect: 'Connecter',
  end: 'Déconnecter',
  askTitle: 'Microsoft va te demander',
  ask: 'Une fenêtre Microsoft s’ouvre et demande si Opener peut faire cela pour toi. Tu peux revenir dessus là-bas ou ici.',
  goOn: 'Continuer vers Microsoft',
  notNow: 'Pas maintenant',
  declined: 'Tu as dit non, et rien n’a été connecté.',
  failed: 'La fenêtre a été fermée avant la fin. Rien n’a été connecté.',
  couldNot: 'Impossible de changer cela. Réessaie.',
  loading: 'Un instant …',
  closeWindow: 'Tu peux fermer cette fenêtre.',
  handOver: (title) => `Confier à To Do : ${title}`,
  handedOver: (title) => `Dans To Do. Reprendre : ${title}`,
  managerIs: (name) => `Ton organisation dit que ${name} est ton manager.`,
  toDo: 'To Do',
  notHanded: 'To Do est injoignable. Réessaie.',
};
