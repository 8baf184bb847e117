/** @jest-environment-options {"url": "http://127.0.0.1/"} */
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import websocket from '@fastify/websocket';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { playNetwork } from '../../sandbox/network/network.ts';
import { eventually } from '../setup/eventually.ts';

type FrameWindow = Window & typeof globalThis;

let server: FastifyInstance;
let host: string;
let frame: HTMLIFrameElement;

/** A server that echoes over sockets, answers `/` at once and `/never` never. */
beforeEach(async () => {
  server = Fastify({ forceCloseConnections: true });
  await server.register(websocket);
  server.get('/', (_, reply) => reply.header('access-control-allow-origin', '*').send('answer'));
  server.get('/never', () => new Promise(() => {}));
  server.get('/socket', { websocket: true }, (socket) => {
    socket.on('message', (data: Buffer) => socket.send(String(data)));
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  host = `127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  frame = document.createElement('iframe');
  document.body.append(frame);
});

afterEach(async () => {
  frame.remove();
  await server.close();
});

/** jsdom has no fetch: as much of one as is needed here. */
function plainFetch(url: string | URL | Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    get(String(url), async (answer) => {
      let body = '';
      for await (const chunk of answer) body += chunk;
      resolve({ text: async () => body } as Response);
    }).on('error', reject);
  });
}

/** The frame's window after its page was loaded: a page that is loaded anew plays the network anew. */
function loaded(): FrameWindow {
  const window = frame.contentWindow as FrameWindow; // the frame stands in the document
  window.fetch = plainFetch;
  playNetwork(window);
  return window;
}

function cut() {
  frame.setAttribute('data-network', 'cut');
}

/** A socket, and everything it told, in order. */
function openSocket(window: FrameWindow) {
  const socket = new window.WebSocket(`ws://${host}/socket`);
  const told: string[] = [];
  for (const type of ['open', 'message', 'error', 'close']) {
    socket.addEventListener(type, (event) => {
      const { data, code } = event as MessageEvent & CloseEvent;
      told.push([type, data, code].filter((part) => part !== undefined).join(' '));
    });
  }
  return { socket, told };
}

const until = (told: string[], entry: string) => eventually(entry, () => told.includes(entry));

describe('a connected network', () => {
  test('sockets, requests and fetches work as ever', async () => {
    const window = loaded();
    const { socket, told } = openSocket(window);
    await until(told, 'open');
    socket.send('hello');
    await until(told, 'message hello');
    expect(socket.readyState).toBe(window.WebSocket.OPEN);
    expect(await (await window.fetch(`http://${host}/`)).text()).toBe('answer');
    expect(window.navigator.onLine).toBe(true);
    socket.close(1000);
    await until(told, 'close 1000');
  });

  test('its latency delays messages and keeps their order, also when it shrinks', async () => {
    frame.setAttribute('data-latency', '40');
    const { socket, told } = openSocket(loaded());
    await until(told, 'open');
    socket.send('1');
    socket.send('2');
    frame.setAttribute('data-latency', '0');
    socket.send('3');
    await until(told, 'message 3');
    expect(told.slice(1)).toEqual(['message 1', 'message 2', 'message 3']);
  });
});

describe('a network that is cut', () => {
  test('closes an open socket abnormally, and nothing more arrives', async () => {
    const { socket, told } = openSocket(loaded());
    await until(told, 'open');
    cut();
    await until(told, 'close 1006');
    expect(told).toEqual(['open', 'error', 'close 1006']);
    expect(socket.readyState).toBe(3);
    socket.send('lost');
    await eventually('the server lost it too', () => server.websocketServer.clients.size === 0);
    expect(told).toEqual(['open', 'error', 'close 1006']);
  });

  test('lets no new socket connect', async () => {
    cut();
    const { socket, told } = openSocket(loaded());
    expect(socket.readyState).toBe(0);
    await until(told, 'close 1006');
    expect(told).toEqual(['error', 'close 1006']);
    expect(server.websocketServer.clients.size).toBe(0);
  });

  test('fails fetches: new ones, and those under way', async () => {
    const window = loaded();
    const underWay = window.fetch(`http://${host}/never`);
    cut();
    await expect(underWay).rejects.toThrow('Failed to fetch');
    await expect(window.fetch(`http://${host}/`)).rejects.toThrow('Failed to fetch');
  });

  test('fails requests with an error and never an abort', async () => {
    const window = loaded();
    const told: string[] = [];
    const send = (path: string) => {
      const request = new window.XMLHttpRequest();
      for (const type of ['load', 'error', 'abort'])
        request.addEventListener(type, () => told.push(`${path} ${type}`));
      request.open('GET', `http://${host}${path}`);
      request.send();
    };
    send('/never');
    cut();
    await until(told, '/never error');
    send('/');
    await until(told, '/ error');
    expect(told).toEqual(['/never error', '/ error']);
  });

  test('tells the page that it is offline, and later that it is online', async () => {
    const window = loaded();
    const told: string[] = [];
    for (const type of ['offline', 'online']) window.addEventListener(type, () => told.push(type));
    cut();
    await until(told, 'offline');
    expect(window.navigator.onLine).toBe(false);
    frame.setAttribute('data-network', 'connected');
    await until(told, 'online');
    expect(window.navigator.onLine).toBe(true);
    const { told: ofSocket } = openSocket(window);
    await until(ofSocket, 'open');
    expect(told).toEqual(['offline', 'online']);
  });

  test('is still cut for a page that is loaded anew', async () => {
    cut();
    frame.remove();
    document.body.append(frame);
    const window = loaded();
    expect(window.navigator.onLine).toBe(false);
    await expect(window.fetch(`http://${host}/`)).rejects.toThrow('Failed to fetch');
  });
});

test('a page outside the host page keeps the browser’s own network', () => {
  const { fetch: before, WebSocket: socketBefore } = window;
  playNetwork(window);
  expect([window.fetch, window.WebSocket]).toEqual([before, socketBefore]);
});
