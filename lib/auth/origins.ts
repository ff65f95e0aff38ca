import { readEnvironment } from "@/lib/env";

const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The origins a browser may write from: that of APP_URL, and for an address on this machine its loopback twins, since
 * people type localhost and 127.0.0.1 alike. The API's own check and better-auth read this one list.
 */
export function listAllowedOrigins(): string[] {
  const address = new URL(readEnvironment().appUrl);
  if (address.protocol !== "http:" || !loopbackHosts.includes(address.hostname)) return [address.origin];
  return loopbackHosts.map((host) => new URL(`http://${host}:${address.port || 80}`).origin);
}
