/** Percent of its cell: the rest is for the number. */
const longestBar = 70;

/** A table that is its own chart: each row with its number and a bar as long as the number is great. */
export function BarTable(props: {
  caption: string;
  columns: readonly [string, string];
  rows: readonly { key: string; name: string; count: number; note?: string | null }[];
}) {
  const greatest = Math.max(1, ...props.rows.map(({ count }) => count));
  return (
    <table className="bar-table">
      <caption>{props.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{props.columns[0]}</th>
          <th scope="col">{props.columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, name, count, note }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <span
                className="bar"
                style={{ inlineSize: `${(longestBar * count) / greatest}%` }}
                aria-hidden="true"
              />
              <span className="bar-count">{count}</span>
              {note != null && <span className="quiet"> {note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
