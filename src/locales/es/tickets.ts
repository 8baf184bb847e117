import type { TicketStrings } from '../en/tickets.ts';

export const ticketEs: TicketStrings = {
  file: {
    title: 'Este enlace ya no funciona',
    used: 'Ya se usó: cada enlace sirve una vez. Pide otro a Opener: escríbele «exportar».',
    ranOut: 'Ha caducado. Pide otro a Opener: escríbele «exportar».',
  },
  window: {
    title: 'Esta ventana ya no funciona',
    used: 'Estuvo abierta demasiado tiempo o ya se usó. Ciérrala y vuelve a conectar en Opener.',
    ranOut: 'Estuvo abierta demasiado tiempo o ya se usó. Ciérrala y vuelve a conectar en Opener.',
  },
};
