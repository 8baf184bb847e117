import { createContext, type ReactNode, use } from 'react';
import { en, type Wording } from './en.ts';
import { wordingFor } from './wordingFor.ts';

const WordingContext = createContext<Wording>(en);

export function WordingProvider(props: { locale: string; children: ReactNode }) {
  return <WordingContext value={wordingFor(props.locale)}>{props.children}</WordingContext>;
}

/** The words, in the language of whoever looks. */
export function useWording(): Wording {
  return use(WordingContext);
}
