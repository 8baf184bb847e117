/** Where the manifest's links lead. */
export const aboutPaths = ['/about/', '/about/privacy', '/about/terms'] as const;

export type AboutPath = (typeof aboutPaths)[number];

/** A page: its heading, then paragraphs. Plain text. */
export type AboutPage = { title: string; paragraphs: readonly string[] };

/** What anybody may read about Opener without signing in. Short, and true of what the code does. */
export type AboutStrings = Record<AboutPath, AboutPage>;
