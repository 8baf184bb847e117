import { isAnswered } from '../../../../domain/statusUpdate.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useAgenda } from '../../../shared/session/useAgenda.ts';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../../strings/strings.tsx';
import { useMeetingPromises } from './useMeetingPromises.ts';
import { promiseOutcomes, type WrapUpDraft } from './useWrapUpDraft.ts';

/** What finishing will do, by name: topics on record and topics that come back, and what becomes of earlier promises. */
export function Summary({ draft }: { draft: WrapUpDraft }) {
  const { doc } = usePanel();
  const { item } = useStrings();
  const strings = useLowerStrings().meeting;
  const topics = useAgenda(doc).filter(
    ({ update, discussedAt }) => update === undefined || discussedAt !== null,
  );
  const answered = useAgenda(doc).filter(isAnswered);
  const earlier = useMeetingPromises()?.earlier ?? [];
  const named = (titles: readonly { title: string }[]) =>
    titles.map(({ title }) => title.trim() || item.untitled);
  const lines = [
    {
      said: strings.goesOnRecord,
      titles: named([...topics.filter((one) => !draft.comesBack(one)), ...answered]),
    },
    { said: strings.comesBack, titles: named(topics.filter(draft.comesBack)) },
    ...promiseOutcomes
      .filter((outcome) => outcome !== 'keep')
      .map((outcome) => ({
        said: strings.outcomes[outcome],
        titles: named(earlier.filter(({ id }) => draft.outcomeOf(id) === outcome)),
      })),
  ].filter(({ titles }) => titles.length > 0);
  return (
    <dl className="summary">
      {lines.map(({ said, titles }) => (
        <div key={said}>
          <dt>{said}</dt>
          {titles.map((title, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two topics may read the same, and a list of words has no state
            <dd key={index}>{title}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
