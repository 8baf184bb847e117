import type { Language } from '../../src/domain/language.ts';
import { cadenceEn } from '../../src/locales/en/cadence.ts';
import { connectionsEn } from '../../src/locales/en/connections.ts';
import { historyEn } from '../../src/locales/en/history.ts';
import { lowerEn } from '../../src/locales/en/lower.ts';
import { tabEn } from '../../src/locales/en/panel.ts';
import { personalEn } from '../../src/locales/en/personal.ts';
import { packs } from '../../src/locales/packs.ts';
import { tabPacks } from '../../src/locales/tabPacks.ts';

/** Everything that people read in a language: on screens, on cards, in files and on pages. */
export async function textsRead(language: Language): Promise<unknown[]> {
  const { cards, replies, export: exported, about, tickets, offeredQuestions } = packs[language];
  return [cards, replies, exported, about, tickets, offeredQuestions, ...(await ofTab(language))];
}

async function ofTab(language: Language): Promise<unknown[]> {
  if (language === 'en') return [tabEn, lowerEn, historyEn, cadenceEn, connectionsEn, personalEn];
  const { panel, later } = tabPacks[language];
  return await Promise.all([panel(), later()]);
}
