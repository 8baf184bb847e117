import { lazy } from 'react';
import type { AgendaItem } from '../../../../domain/agendaItem.ts';
import type { Purpose } from '../../../../domain/purpose.ts';
import { LazyBoundary } from '../../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../../shared/dialog/useDisclosure.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';

const loadMenu = () => import('./PurposeMenu.tsx');
const PurposeMenu = lazy(loadMenu);

/** Which of the five purposes an item serves; opens the choice. */
export function PurposeChip(props: {
  item: AgendaItem;
  title: string;
  choose: (item: AgendaItem, purpose: Purpose | null) => void;
}) {
  const { writable } = usePanel();
  const strings = useStrings();
  const menu = useDisclosure();
  const { purpose } = props.item;
  const name = purpose === null ? strings.purposeNone : strings.itemWords.purposes[purpose].name;
  return (
    <>
      <button
        ref={menu.openerRef}
        type="button"
        className="chip"
        data-purpose={purpose ?? 'none'}
        aria-haspopup="menu"
        aria-expanded={menu.shown}
        aria-label={strings.item.purposeOf(props.title, name)}
        disabled={!writable}
        onPointerEnter={loadMenu}
        onClick={menu.shown ? menu.hide : menu.show}
      >
        {purpose === null ? strings.item.purpose : name}
      </button>
      {menu.shown && menu.opener !== null && (
        <LazyBoundary>
          <PurposeMenu
            target={menu.opener}
            menu={menu}
            chosen={purpose}
            choose={(chosen) => props.choose(props.item, chosen)}
          />
        </LazyBoundary>
      )}
    </>
  );
}
