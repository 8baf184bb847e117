import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { injectNetworkScript, withNetworkScript } from '../../sandbox/routes/sandboxInjection.ts';

const script = '<script type="module" src="/sandbox/network.js"></script>';
const page = '<!doctype html><html><head lang="en"><script src="app.js"></script></head></html>';

async function serving() {
  const app = Fastify();
  await app.register(async (child) => {
    for (const path of ['/tab/', '/elsewhere/']) {
      child.get(path, (_, reply) =>
        reply
          .type('text/html')
          .header('content-length', page.length)
          .send(Readable.from([page])),
      );
    }
    child.get('/tab/app.js', (_, reply) => reply.type('text/javascript').send(Readable.from(['<head>'])));
  });
  injectNetworkScript(app);
  return app;
}

describe('the script that plays the network', () => {
  test('stands before everything else in the app’s page, whose length is counted anew', async () => {
    const { body, headers } = await (await serving()).inject('/tab/');
    expect(body).toBe(page.replace('<head lang="en">', `<head lang="en">${script}`));
    expect(headers['content-length']).toBe(String(body.length));
  });

  test('is put into nothing but pages of the app', async () => {
    const app = await serving();
    expect((await app.inject('/tab/app.js')).body).toBe('<head>');
    expect((await app.inject('/elsewhere/')).body).toBe(page);
  });

  test('leaves a page without a head as it is', () => {
    expect(withNetworkScript('<header>text</header>')).toBe('<header>text</header>');
  });
});
