export const ticketEn = {
  file: {
    title: 'This link does not work any more',
    used: 'It was used already: each link works once. Ask Opener for a new one: write “export” to it.',
    ranOut: 'It has run out. Ask Opener for a new one: write “export” to it.',
  },
  window: {
    title: 'This window does not work any more',
    used: 'It was open for too long, or was used already. Close it and connect again in Opener.',
    ranOut: 'It was open for too long, or was used already. Close it and connect again in Opener.',
  },
};

/** Why a ticket does not work, and what to do: for a file, and for the window in which Microsoft asks. */
export type TicketStrings = typeof ticketEn;
