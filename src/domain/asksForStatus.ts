/**
 * Does this wording only ask where something stands? Then it can be answered in writing. Said as a gentle hint while
 * somebody types, so it rather misses one than calls a real topic a status question. Reads English, German and Spanish,
 * whatever Teams is set to: people at work mix them.
 */
export function asksForStatus(title: string): boolean {
  const text = title
    .trim()
    .toLowerCase()
    .replace(/^[¿¡]+/u, '');
  return patterns.some((pattern) => pattern.test(text));
}

const english = [
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

const german = [
  /^(kurz(er|es) )?(stand|status|zwischenstand|fortschritt|update)( (bei|beim|zum|zur|von|vom|der|des|im)\b.*)?[?.!]?$/u,
  /\b(status|fortschritts)(update|bericht)e?\b/u,
  /^wie (ist|lautet) der (aktuelle )?(stand|status|zwischenstand|fortschritt)\b/u,
  /^(gibt es|gibt's|was gibt es|was gibt's) (etwas )?neue(s|igkeiten)\b/u,
  /^wo stehen wir (bei|beim|mit|im)\b/u,
  /^wie weit (ist|sind|bist|seid)\b/u,
  /^(ist|sind) .+ (fertig|erledigt|live)\?$/u,
  /^wann (ist|sind|wird|werden) .+ (fertig|erledigt|live)\b/u,
];

const ready = '(list|hech|terminad|acabad|publicad)[oa]s?';

const spanish = [
  /^(breve )?(estado|avance|avances|novedades|progreso)( (del?|sobre|en|con)\b(?! ánimo).*)?[?.!]?$/u,
  /\b(informe|actualización) de (estado|avance|progreso)\b/u,
  /^cuál es el (estado|avance|progreso) (del?|en|con)\b/u,
  /^(hay|alguna) (alguna )?(novedad|novedades|noticias)\b/u,
  /^en qué punto está/u,
  new RegExp(`^(ya )?est(á|án|ará|arán) (ya )?${ready}\\b.*\\?$`, 'u'),
  new RegExp(`^cuándo est(á|án|ará|arán) ${ready}\\b`, 'u'),
  /^cuánto falta para\b/u,
];

const patterns = [...english, ...german, ...spanish];
