import { useActionActions } from '../../../features/actionItems/useActionActions.ts';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { EarlierPromise } from './EarlierPromise.tsx';
import { useMeetingPromises } from './useMeetingPromises.ts';
import type { WrapUpDraft } from './useWrapUpDraft.ts';

/** What is still open of earlier meetings: done, kept, or let go. */
export function PromisesStep({ draft }: { draft: WrapUpDraft }) {
  const strings = useLowerStrings().meeting;
  const promises = useMeetingPromises();
  const { actions, failure } = useActionActions(promises?.open ?? []);
  if (promises === null) return <p className="quiet">{strings.loading}</p>;
  if (promises.earlier.length === 0) return <p>{strings.nothingOpen}</p>;
  return (
    <>
      <ul className="items earlier-promises">
        {promises.earlier.map((item) => (
          <EarlierPromise key={item.id} item={item} today={promises.today} actions={actions} draft={draft} />
        ))}
      </ul>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
    </>
  );
}
