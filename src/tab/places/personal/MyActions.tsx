import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { MyOneOnOnes } from '../../../contract/myOneOnOnes.ts';
import { isOverdue } from '../../../domain/actionItem.ts';
import { ActionTick } from '../../features/actionItems/ActionTick.tsx';
import { useDueText } from '../../features/actionItems/useDueText.ts';
import { retryingBriefly } from '../../shared/api/retrying.ts';
import { useAnnouncer } from '../../shared/screens/useAnnouncer.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { UndoBar } from '../../shared/undo/UndoBar.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';
import { mineKey } from './mineKey.ts';

/** An open action item, and whose 1:1 it is of. */
type OwnItem = { item: ActionItemView; oneOnOneId: string; other: { id: string; name: string } };

/** What somebody has promised in all of their 1:1s, and what they wait for: ticked here, without going there. */
export function MyActions({ mine }: { mine: MyOneOnOnes }) {
  const strings = usePersonalStrings();
  const lower = useLowerStrings().actions;
  const { announce, region } = useAnnouncer();
  const { mark, closed, failed } = useMark(announce);
  const title = useRef<HTMLHeadingElement>(null);
  const all = mine.oneOnOnes.flatMap(({ id, other, openItems }) =>
    openItems.map((item): OwnItem => ({ item, oneOnOneId: id, other })),
  );
  const yours = all.filter(({ item, other }) => item.ownerId !== other.id).sort(byDay);
  const theirs = all.filter(({ item, other }) => item.ownerId === other.id).sort(byDay);
  const groups = [
    { title: strings.overdueTitle, items: yours.filter(({ item }) => isOverdue(item, mine.today)) },
    { title: strings.openTitle, items: yours.filter(({ item }) => !isOverdue(item, mine.today)) },
    { title: strings.waitingTitle, items: theirs },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <h2 ref={title} className="visually-hidden" tabIndex={-1}>
        {strings.myActions}
      </h2>
      {yours.length === 0 && <p>{strings.noActions}</p>}
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className="section-title">
            {group.title} <span className="count">{group.items.length}</span>
          </h3>
          <ul className="items">
            {group.items.map((one) => (
              <Row key={one.item.id} mine={one} today={mine.today} mark={mark} />
            ))}
          </ul>
        </section>
      ))}
      <div role="alert">
        {failed !== null && (
          <p className="field-note" data-over="true">
            {lower.notSaved(failed)}
          </p>
        )}
      </div>
      {closed !== null && (
        <UndoBar
          key={`${closed.item.id} ${closed.item.etag}`}
          done={lower.became.done(closed.item.title)}
          undo={() => mark(closed, 'open')}
          leave={() => title.current?.focus()}
        />
      )}
      {region}
    </>
  );
}

function Row(props: { mine: OwnItem; today: string; mark: Mark }) {
  const { mine, mark } = props;
  const { item, other } = mine;
  const strings = useLowerStrings().actions;
  const due = useDueText(item.dueDate, props.today);
  return (
    <li className="action" aria-label={strings.label(item.title)}>
      <ActionTick item={item} change={() => mark(mine, 'done')} />
      <div>
        <p className="mine-action">{item.title}</p>
        <p className="quiet">
          {other.name}
          {item.dueDate !== null && ' · '}
          {item.dueDate !== null && (
            <span className={due.isOverdue ? 'mine-overdue' : undefined}>{due.text}</span>
          )}
        </p>
      </div>
    </li>
  );
}

type Mark = (mine: OwnItem, status: 'open' | 'done') => Promise<boolean>;

/** Marks an item as done or open again; what was ticked last can be taken back. */
function useMark(announce: (text: string) => void) {
  const { actionItems } = useServices();
  const client = useQueryClient();
  const strings = useLowerStrings().actions;
  const [closed, setClosed] = useState<OwnItem | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { mutateAsync } = useMutation({
    ...retryingBriefly,
    scope: { id: 'my action items' },
    mutationFn: ({ item, oneOnOneId, status }: OwnItem & { status: 'open' | 'done' }) =>
      actionItems.change(oneOnOneId, item.id, { status }, item.etag),
  });
  const mark: Mark = async (mine, status) => {
    setFailed(null);
    try {
      const item = await mutateAsync({ ...mine, status });
      setClosed(status === 'done' ? { ...mine, item } : null);
      announce(strings.became[status](item.title));
      client.setQueryData<MyOneOnOnes>(mineKey, (now) => now && withItem(now, mine.oneOnOneId, item));
      return true;
    } catch {
      setFailed(mine.item.title);
      return false;
    } finally {
      void client.invalidateQueries({ queryKey: mineKey });
    }
  };
  return { mark, closed, failed };
}

function withItem(mine: MyOneOnOnes, oneOnOneId: string, item: ActionItemView): MyOneOnOnes {
  const oneOnOnes = mine.oneOnOnes.map((one) => {
    if (one.id !== oneOnOneId) return one;
    const others = one.openItems.filter(({ id }) => id !== item.id);
    return { ...one, openItems: item.status === 'open' ? [...others, item] : others };
  });
  return { ...mine, oneOnOnes };
}

function byDay({ item: a }: OwnItem, { item: b }: OwnItem): number {
  const day = (item: ActionItemView) => item.dueDate ?? '9999-12-31';
  return day(a).localeCompare(day(b)) || a.madeAt.localeCompare(b.madeAt);
}
