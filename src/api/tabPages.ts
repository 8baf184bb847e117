import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

type TabPages = {
  /** Folder of the built tab. */
  root: string;
  /** The server's own address, no slash at its end. */
  publicUrl: string;
  /** Who may show the tab in a frame, as the CSP directive writes it. */
  frameAncestors: string[];
};

/** TeamsJS asks this host which other hosts of Teams there are. */
const teamsHostList = 'https://res.cdn.office.net';

/** A year, as long as a cache keeps anything. */
const forever = 'public, max-age=31536000, immutable';

/** Serves the built tab under /tab/: Teams may frame it, caches keep what carries a hash in its name. */
export async function registerTabPages(app: FastifyInstance, pages: TabPages): Promise<void> {
  await app.register(async (tab) => {
    await tab.register(helmet, pageProtection(pages));
    tab.get('/tab', (_, reply) => reply.redirect('/tab/'));
    await tab.register(staticFiles, {
      root: pages.root,
      prefix: '/tab/',
      decorateReply: false,
      dotfiles: 'ignore',
      cacheControl: false,
      // The build put .br and .gz beside its scripts and styles.
      preCompressed: true,
      setHeaders: (reply, path) => {
        reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? forever : 'no-cache');
        // Teams opened it in a window, and must hear from it: by default the two would be cut off from each other.
        if (/[\\/]consent\.html$/.test(path)) reply.header('cross-origin-opener-policy', 'unsafe-none');
      },
    });
  });
}

/** No X-Frame-Options: it knows one origin at most, and Teams frames the tab from several. */
function pageProtection({ publicUrl, frameAncestors }: TabPages) {
  return {
    frameguard: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Fluent UI makes its style sheets in the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:', teamsHostList],
        // Not every browser counts web sockets as 'self'.
        connectSrc: ["'self'", publicUrl.replace(/^http/, 'ws'), teamsHostList],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors,
      },
    },
  };
}
