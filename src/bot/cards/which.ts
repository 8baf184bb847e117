import type { Card, SendButton } from './adaptiveCard.ts';
import { card, heading, send, sendFromDialog } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { choiceInput, textInput } from './inputs.ts';
import { commandTextLimit } from './payloads/fields.ts';
import type { CardReader, WhichView } from './views.ts';

/** Asks somebody with several 1:1s which one a command is for; the command stays in a field. */
export function whichCard({ choices, text, dialog }: WhichView, reader: CardReader): Card {
  const { which } = cardStringsFor(reader.locale);
  return card({
    fallback: which.fallback,
    body: [
      heading(which.title),
      choiceInput({
        id: 'oneOnOneId',
        label: which.label,
        placeholder: which.choose,
        required: which.required,
        choices: choices.map(({ oneOnOneId, other }) => ({ title: other.name, value: oneOnOneId })),
      }),
      textInput({
        id: 'text',
        label: which.text,
        value: text,
        maxLength: commandTextLimit,
        required: which.textRequired,
      }),
    ],
    actions: [goButton(dialog, which.go)],
  });
}

function goButton(dialog: WhichView['dialog'], title: string): SendButton {
  if (!dialog) return send(title, { verb: 'chooseOneOnOne' });
  const { messageLink } = dialog;
  return sendFromDialog(title, { verb: 'chooseOneOnOne', ...(messageLink && { messageLink }) });
}
