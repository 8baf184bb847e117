import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/**
 * The address that a request is counted under: that of the caller as the front end saw it, without its port (Azure App
 * Service writes one, and each connection has another) and, of IPv6, the network that one customer usually gets.
 */
export function callerAddress({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const [, bracketed, plain] = /^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/.exec(ip) ?? [];
  return normalizeIP(bracketed ?? plain ?? ip, networkBits);
}

const networkBits = 64;
