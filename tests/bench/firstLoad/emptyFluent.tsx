import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** React and Fluent's provider with the same text, and nothing of Opener: what a page of both takes at least. */
const root = document.getElementById('root');
const topics = Array.from({ length: 5 }, (_, n) => `Topic ${n}`);

if (root !== null) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <h2>What's on your mind?</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic} aria-label={`Topic: ${topic}`}>
            {topic}
          </li>
        ))}
      </ul>
    </FluentProvider>,
  );
}
