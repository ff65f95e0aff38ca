import type { Environment } from "@/lib/env";

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;
const ROOT = 0;

/**
 * What whoever starts Foothold should know and may have meant, in words that say what to do. `uid` is the user it runs
 * as, undefined where the system has no such numbers.
 */
export function listStartWarnings({ appUrl, host, trustedProxies }: Environment, uid: number | undefined): string[] {
  const isPlain = appUrl.startsWith("http:");
  const warnings: string[] = [];
  if (uid === ROOT) {
    warnings.push(
      "Foothold runs as root, so a fault in it could reach the whole machine: start it as a user of its own",
    );
  }
  if (isPlain && !LOOPBACK.test(new URL(appUrl).hostname)) {
    warnings.push(
      "APP_URL begins with http and names another host than localhost, so passwords travel unprotected: put a proxy with a certificate in front and set APP_URL to its https address",
    );
  } else if (isPlain && !LOOPBACK.test(host)) {
    warnings.push(
      "HOST lets other machines in over plain http, so passwords would travel unprotected: set HOST=127.0.0.1, or put a proxy with a certificate in front and set APP_URL to its https address",
    );
  }
  // Foothold speaks no https itself, so with such an address there is a proxy, and everybody seems to come from it.
  if (!isPlain && trustedProxies === 0) {
    warnings.push(
      "APP_URL begins with https, so a proxy stands in front: set TRUSTED_PROXIES=1, or all share one limit of tries",
    );
  }
  return warnings;
}
