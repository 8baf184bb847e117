import type { SendButton } from './adaptiveCard.ts';
import { press } from './buttons.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CommandWord } from './payloads/conversation.ts';
import type { CardReader, PairView } from './views.ts';

/** A button for each of these commands. @param pair null where it is not known yet which 1:1 is meant */
export function commandButtons(
  commands: readonly CommandWord[],
  pair: PairView | null,
  reader: CardReader,
): SendButton[] {
  const titles = cardStringsFor(reader.locale).command;
  return commands.map((command) =>
    press(titles[command], { verb: 'runCommand', command, oneOnOneId: pair?.id ?? null }),
  );
}
