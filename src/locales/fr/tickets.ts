import type { TicketStrings } from '../en/tickets.ts';

export const ticketFr: TicketStrings = {
  file: {
    title: 'Ce lien ne fonctionne plus',
    used: 'Il a déjà servi : chaque lien fonctionne une fois. Demande-en un nouveau à Opener : écris-lui « exporter ».',
    ranOut: 'Il a expiré. Demande-en un nouveau à Opener : écris-lui « exporter ».',
  },
  window: {
    title: 'Cette fenêtre ne fonctionne plus',
    used: 'Elle est restée ouverte trop longtemps, ou a déjà servi. Ferme-la et reconnecte-toi dans Opener.',
    ranOut:
      'Elle est restée ouverte trop longtemps, ou a déjà servi. Ferme-la et reconnecte-toi dans Opener.',
  },
};
