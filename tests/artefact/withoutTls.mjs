import http from 'node:http';
import https from 'node:https';

/** Preloaded into the built server: calls over TLS to this machine go without. Azure's exporter knows no other way. */
const { request } = https;
https.request = (options, answered) =>
  options.hostname === '127.0.0.1'
    ? http.request({ ...options, protocol: 'http:', agent: undefined }, answered)
    : request(options, answered);
