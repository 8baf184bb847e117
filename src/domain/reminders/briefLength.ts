/** Meetings in a row without an agenda after which a brief that has nothing to say says it in one line. */
const uneventfulMeetings = 3;

/**
 * How much a brief shows.
 * @param facts `toPrepare`: topics, updates, and action items that it would name; `emptyAgendas`: how many of the
 * latest meetings, one after the other, had no topic
 */
export function briefLength(facts: { toPrepare: number; emptyAgendas: number }): 'whole' | 'short' {
  return facts.toPrepare === 0 && facts.emptyAgendas >= uneventfulMeetings ? 'short' : 'whole';
}
