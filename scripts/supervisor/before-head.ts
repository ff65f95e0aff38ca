import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Calls `change` at the last moment before the head of an answer leaves, however that is begun. Every header is then
 * to be found on the response, those given to `writeHead` itself as well.
 */
export function beforeHead(response: ServerResponse, change: () => void): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    for (const [name, value] of pairsOf(rest.at(-1))) response.setHeader(name, value);
    change();
    return writeHead(status);
  };
}

/** Headers by name, or as a flat list of names and values. */
function pairsOf(given: unknown): [string, OutgoingHttpHeader][] {
  if (Array.isArray(given)) return given.flatMap((name, at) => (at % 2 === 0 ? [[String(name), given[at + 1]]] : []));
  if (typeof given !== "object" || given === null) return [];
  const pairs = Object.entries(given as OutgoingHttpHeaders);
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
