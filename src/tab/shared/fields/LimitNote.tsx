import { useStrings } from '../../strings/strings.tsx';

/** How near a text is to its limit, in words; silent while there is plenty of room, unless `always`. */
export function LimitNote(props: {
  id: string;
  length: number;
  limit: number;
  always?: boolean;
  empty?: boolean;
}) {
  const strings = useStrings().limit;
  const left = props.limit - props.length;
  const near = left <= Math.max(20, props.limit / 10);
  return (
    <p id={props.id} className="field-note" data-over={left < 0 || props.empty === true} aria-live="polite">
      {props.empty && strings.empty}
      {!props.empty && left < 0 && strings.over(-left)}
      {!props.empty && left >= 0 && (near || props.always) && strings.left(left)}
    </p>
  );
}
