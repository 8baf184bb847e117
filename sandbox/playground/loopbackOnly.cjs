// The Agents Playground listens on every network interface and cannot be told otherwise. Loaded before it, this
// gives every server that names no host the loopback address.
const { Server } = require('node:net');

const { listen } = Server.prototype;

Server.prototype.listen = function onLoopback(port, ...rest) {
  const named = typeof port === 'object' || typeof rest[0] === 'string';
  return named ? listen.call(this, port, ...rest) : listen.call(this, port, '127.0.0.1', ...rest);
};
