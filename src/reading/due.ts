import type { Language } from '../domain/language.ts';

/**
 * What a text says about when something is due. `unclear` are words that speak of a day and name none, several, or
 * one that has passed: whoever wrote them is asked, with `likelyDays` to choose from.
 */
export type Due = { kind: 'none' } | { kind: 'date'; date: string } | { kind: 'unclear'; words: string };

/** `now` ISO 8601, `zone` the person's IANA time zone: "tomorrow" is theirs, not the server's. */
export type Reading = { now: string; zone: string; language: Language };

export type Split = { what: string; due: Due };
