import { MenuItem } from '@fluentui/react-components';
import { setRepeats } from '../../../../contract/agendaDocument.ts';
import { type Repetition, repetition } from '../../../../domain/agendaItem.ts';
import { PanelMenu } from '../../../shared/dialog/PanelMenu.tsx';
import type { Disclosure } from '../../../shared/dialog/useDisclosure.ts';
import { useNotes } from '../../../shared/notes/useNotes.ts';
import { useActionDraft } from '../../../shared/session/actionDraft.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { useNotesStrings } from '../../../strings/notes/useNotesStrings.ts';
import type { ItemProps } from './itemProps.ts';

/** Move up, move down, let it come back every time, make an update or an action item of it, remove. */
export default function ItemMenu(props: ItemProps & { target: HTMLElement; menu: Disclosure }) {
  const { item, actions } = props;
  const strings = useLowerStrings().item;
  const { begin } = useActionDraft();
  const { view, doc, announce } = usePanel();
  const { askFor } = useNotes(view);
  const { forTopic } = useNotesStrings();
  const repeat = (repeats: Repetition | null) => {
    setRepeats(doc, item.id, repeats);
    announce(repeats === null ? strings.repeatNoMore : strings.repeat[repeats]);
  };
  return (
    <PanelMenu target={props.target} menu={props.menu}>
      <MenuItem disabled={props.isFirst} onClick={() => actions.step(item, -1)}>
        {strings.moveUp}
      </MenuItem>
      <MenuItem disabled={props.isLast} onClick={() => actions.step(item, 1)}>
        {strings.moveDown}
      </MenuItem>
      <MenuItem onClick={() => actions.setUpdate(item, item.update === undefined)}>
        {item.update === undefined ? strings.makeUpdate : strings.makeTopic}
      </MenuItem>
      {repetition.options
        .filter((each) => each !== item.repeats)
        .map((each) => (
          <MenuItem key={each} onClick={() => repeat(each)}>
            {strings.repeat[each]}
          </MenuItem>
        ))}
      {item.repeats && <MenuItem onClick={() => repeat(null)}>{strings.repeatNoMore}</MenuItem>}
      <MenuItem onClick={() => askFor(item.id)}>{forTopic}</MenuItem>
      <MenuItem onClick={() => begin(item)}>{strings.makeAction}</MenuItem>
      <MenuItem onClick={() => props.remove(item)}>{strings.remove}</MenuItem>
    </PanelMenu>
  );
}
