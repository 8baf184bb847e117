import type { TicketStrings } from '../en/tickets.ts';

export const ticketDe: TicketStrings = {
  file: {
    title: 'Dieser Link funktioniert nicht mehr',
    used: 'Er wurde schon benutzt: Jeder Link gilt einmal. Hol dir einen neuen: Schreib Opener „exportieren“.',
    ranOut: 'Er ist abgelaufen. Hol dir einen neuen: Schreib Opener „exportieren“.',
  },
  window: {
    title: 'Dieses Fenster funktioniert nicht mehr',
    used: 'Es war zu lange offen oder wurde schon benutzt. Schließ es und verbinde dich in Opener noch einmal.',
    ranOut:
      'Es war zu lange offen oder wurde schon benutzt. Schließ es und verbinde dich in Opener noch einmal.',
  },
};
