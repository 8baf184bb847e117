import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { deviceZone } from '../../../domain/dateFormat.ts';
import { dayIn } from '../../../domain/dayIn.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { useHistory } from './historyContext.tsx';

const endings = { json: 'json', markdown: 'md' } as const;

/** The whole 1:1 as a file, or what lies between two days. */
export function ExportHistory() {
  const { view } = useHistory();
  const { history } = useServices();
  const strings = useHistoryStrings();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const taken = useMutation({
    mutationFn: async (format: 'json' | 'markdown') => {
      const file = await history.export(view.id, { format, ...(from && { from }), ...(to && { to }) });
      save(file, `one-on-one-${dayIn(deviceZone(), view.now)}.${endings[format]}`);
    },
  });
  const isTurned = from !== '' && to !== '' && to < from;
  const failure = useFailureText(taken.error);
  const take = (format: 'json' | 'markdown') => !taken.isPending && !isTurned && taken.mutate(format);
  return (
    <div className="take-along no-print">
      <Day label={strings.exportFrom} value={from} set={setFrom} isWrong={false} />
      <Day label={strings.exportTo} value={to} set={setTo} isWrong={isTurned} />
      <button
        type="button"
        className="button"
        aria-disabled={taken.isPending || isTurned}
        onClick={() => take('markdown')}
      >
        {taken.isPending ? strings.exportUnderWay : strings.exportMarkdown}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={taken.isPending || isTurned}
        onClick={() => take('json')}
      >
        {strings.exportJson}
      </button>
      <div role="alert">
        {isTurned && <p className="notice">{strings.exportTurned}</p>}
        {failure !== null && <p className="notice">{failure}</p>}
      </div>
    </div>
  );
}

function Day(props: { label: string; value: string; set: (day: string) => void; isWrong: boolean }) {
  return (
    <label className="take-along-day">
      <span>{props.label}</span>
      <input
        type="date"
        className="field boxed"
        value={props.value}
        max="9999-12-31"
        aria-invalid={props.isWrong}
        onChange={(event) => props.set(event.target.value)}
      />
    </label>
  );
}

/** A link that is pressed at once is how a page saves a file that it has fetched. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
