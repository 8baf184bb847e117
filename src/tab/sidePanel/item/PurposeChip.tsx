import { lazy } from 'react';
import type { AgendaItem } from '../../../domain/agendaItem.ts';
import type { Purpose } from '../../../domain/purpose.ts';
import { useWording } from '../../wording/wording.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';

const loadMenu = () => import('./PurposeMenu.tsx');
const PurposeMenu = lazy(loadMenu);

/** Which of the five purposes an item serves; opens the choice. */
export function PurposeChip(props: {
  item: AgendaItem;
  title: string;
  choose: (item: AgendaItem, purpose: Purpose | null) => void;
}) {
  const { writable } = usePanel();
  const words = useWording();
  const { shown, show, hide, opener, openerRef } = useShown();
  const { purpose } = props.item;
  const name = purpose === null ? words.purposeNone : words.purposes[purpose].name;
  return (
    <>
      <button
        ref={openerRef}
        type="button"
        className="chip"
        data-purpose={purpose ?? 'none'}
        aria-haspopup="menu"
        aria-expanded={shown}
        aria-label={words.item.purposeOf(props.title, name)}
        disabled={!writable}
        onPointerEnter={loadMenu}
        onClick={shown ? hide : show}
      >
        {purpose === null ? words.item.purpose : name}
      </button>
      {shown && opener !== null && (
        <LaterPart>
          <PurposeMenu
            target={opener}
            hide={hide}
            chosen={purpose}
            choose={(chosen) => props.choose(props.item, chosen)}
          />
        </LaterPart>
      )}
    </>
  );
}
