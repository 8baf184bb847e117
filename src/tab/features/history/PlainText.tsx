import { highlight } from '../../../domain/highlight.ts';

/** An address of the web, up to what ends a sentence. */
const address = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/**
 * What people wrote, just as they wrote it: line breaks stay, addresses of the web can be followed, and nothing else
 * of it is anything but text. An address with a user name before its host leads elsewhere than it reads: it is text. Parts of a text that is recorded never move, so their places tell them apart.
 */
export function PlainText(props: { text: string; search?: string }) {
  const search = props.search ?? '';
  const parts = props.text
    .split(address)
    .map((text, place) => ({ text, key: `${place}`, isLink: place % 2 === 1 && isPlainAddress(text) }));
  return (
    <span className="plain-text">
      {parts.map(({ text, key, isLink }) =>
        isLink ? (
          <a key={key} href={text} target="_blank" rel="noreferrer noopener">
            <Marked text={text} search={search} />
          </a>
        ) : (
          <Marked key={key} text={text} search={search} />
        ),
      )}
    </span>
  );
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

function Marked(props: { text: string; search: string }) {
  if (props.search === '') return props.text;
  const stretches = highlight(props.text, props.search).map((one, place) => ({ ...one, key: `${place}` }));
  return stretches.map(({ text, isHit, key }) =>
    isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>,
  );
}
