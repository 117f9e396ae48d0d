// The whole atlas as it is committed: for what works without the network, and for whoever wants to take it away.
import { readFileSync } from 'node:fs';

export const prerender = true;

export function GET(): Response {
  return new Response(readFileSync('graph-data/graph.json'), {
    headers: { 'content-type': 'application/json' },
  });
}
