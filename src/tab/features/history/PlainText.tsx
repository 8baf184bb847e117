import { highlight } from '../../../domain/highlight.ts';
import { linksIn } from '../../../domain/linksIn.ts';

/**
 * What people wrote, just as they wrote it: line breaks stay, addresses of the web can be followed, and nothing else
 * of it is anything but text. An address with a user name before its host leads elsewhere than it reads: it is text. Parts of a text that is recorded never move, so their places tell them apart.
 */
export function PlainText(props: { text: string; search?: string }) {
  const search = props.search ?? '';
  const parts = linksIn(props.text).map((part, place) => ({ ...part, key: `${place}` }));
  return (
    <span className="plain-text">
      {parts.map(({ text, key, href }) =>
        href !== null ? (
          <a key={key} href={href} target="_blank" rel="noreferrer noopener">
            <Marked text={text} search={search} />
          </a>
        ) : (
          <Marked key={key} text={text} search={search} />
        ),
      )}
    </span>
  );
}

function Marked(props: { text: string; search: string }) {
  if (props.search === '') return props.text;
  const stretches = highlight(props.text, props.search).map((one, place) => ({ ...one, key: `${place}` }));
  return stretches.map(({ text, isHit, key }) =>
    isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>,
  );
}
