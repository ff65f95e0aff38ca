import type { IncomingMessage, RequestListener } from "node:http";
import { isIP } from "node:net";

/** Where the app reads whom a request comes from. Whatever a client says in it is overwritten. */
const ADDRESS_HEADER = "x-foothold-address";

/**
 * Says to the app, which sees headers only, which address a request comes from: the connection's own, or, behind
 * proxies that were declared, what the outermost of them saw. What a client says of itself counts for nothing.
 */
export function nameCaller(handle: RequestListener, trustedProxies: number): RequestListener {
  return (request, response) => {
    request.headers[ADDRESS_HEADER] = placeOf(addressOf(request, trustedProxies));
    return handle(request, response);
  };
}

/** Each proxy adds the address it saw at the end, so the last ones are theirs and those before may be made up. */
function addressOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const own = socket.remoteAddress ?? "";
  if (trustedProxies === 0) return own;
  const said = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const address = withoutPort((said.at(-trustedProxies) ?? said[0] ?? "").trim());
  return isIP(address) === 0 ? own : address;
}

/** `192.0.2.1:443`, `[2001:db8::1]:443` and `[2001:db8::1]`, as some proxies write them. */
const withoutPort = (text: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;

/** Of IPv6 the first half: whoever has an address there has the rest of the network as well. */
function placeOf(address: string): string {
  const four = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (four !== undefined) return four;
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
