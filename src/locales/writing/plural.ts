type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks a language's form for a count and puts the count, written that language's way, where the form says `#`. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
