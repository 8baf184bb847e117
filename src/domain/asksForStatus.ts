/**
 * Does this wording only ask where something stands? Then it can be answered in writing. Said as a gentle hint while
 * somebody types, so it rather misses one than calls a real topic a status question.
 */
export function asksForStatus(title: string): boolean {
  const text = title.trim().toLowerCase();
  return patterns.some((pattern) => pattern.test(text));
}

const patterns = [
  /^(project |weekly |quick |short )?(status|progress)( (update|report|check))?( (of|on|for|with)\b.*)?[?.!]?$/u,
  /^(quick |short |weekly |brief |an? )*updates?( (of|on|for|about|from)\b.*)?[?.!]?$/u,
  /\b(status|progress) (update|report)s?\b/u,
  /^(what('| i)s|how('| i)s) the (status|progress|state)\b/u,
  /^(any|what('| i)s the) (news|updates?|progress)\b/u,
  /^where (are we|do we stand|are you|do things stand) (on|with)\b/u,
  /^how far (is|are|along)\b/u,
  /^(is|are) .+ (done|finished|ready|shipped|live)( yet)?\?$/u,
  /^when (will|is|are) .+ (done|finished|ready|shipped|live)\b/u,
];
