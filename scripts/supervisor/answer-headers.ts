import type { RequestListener } from "node:http";
import { apiHeaders } from "@/lib/api/reply";
import { beforeHead } from "./before-head";

const REFUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** What every answer carries, whoever makes it. A page brings a wider policy of its own, with a nonce, from proxy.ts. */
export const answerHeaders: Readonly<Record<string, string>> = {
  ...apiHeaders,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": REFUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
};

/** Files with a hash in their name, which keep the year that Next gives them. */
const HASHED_FILE = /^\/_next\/static\//;

/**
 * Gives every answer its headers at the last moment, so that none is missed: pages, files, redirects and refusals, made
 * by Next or by us. A redirect stays on our own origin, whatever was asked for.
 */
export function dressAnswers(handle: RequestListener): RequestListener {
  return (request, response) => {
    const isHashedFile = HASHED_FILE.test(request.url ?? "");
    beforeHead(response, () => {
      if (!isHashedFile) response.setHeader("cache-control", "no-store");
      for (const [name, value] of Object.entries(answerHeaders)) {
        if (!response.hasHeader(name)) response.setHeader(name, value);
      }
      const location = response.getHeader("location");
      if (typeof location === "string") response.setHeader("location", ownPathOf(location));
    });
    return handle(request, response);
  };
}

/** Where a redirect leads, as a path of ours; a browser takes two slashes, or a backslash, for the start of a host. */
export function ownPathOf(location: string): string {
  const base = "http://own.invalid";
  if (!URL.canParse(location, base)) return "/";
  const { pathname, search, hash } = new URL(location, base);
  return `${pathname.replace(/^\/{2,}/, "/")}${search}${hash}`;
}
