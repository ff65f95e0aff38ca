import { listAllowedOrigins } from "@/lib/auth/origins";

/**
 * Whether a write may come from where it says it comes from. `Sec-Fetch-Site` decides where it is there, else `Origin`;
 * with neither it is no browser, and a script has no cookie it was not given.
 */
export function isAllowedOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  return origin === null || listAllowedOrigins().includes(origin);
}

/** Tells an administrator which setting would make this address good; strangers learn nothing from it. */
export function originAdvice(headers: Headers): string {
  const origin = headers.get("origin");
  const [expected] = listAllowedOrigins();
  if (origin === null || !/^https?:\/\/[\w.:[\]-]{1,200}$/.test(origin)) return `Open Foothold at ${expected}.`;
  return `Open Foothold at ${expected}, or set APP_URL to ${origin} if that is its address.`;
}
