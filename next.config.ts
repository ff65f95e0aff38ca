import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

/** What every answer carries. The content security policy, which needs a nonce per request, is set in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: [
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
    ]
      .map((feature) => `${feature}=()`)
      .join(", "),
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // `npm run check` holds the types; a first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Every page belongs to one person, so nothing is optimised, cached or rewritten on the way.
  images: { unoptimized: true },
  // A stray lockfile in a folder above would otherwise move the root there.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  serverExternalPackages: ["tinypool", "pdfkit"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Hashed files under /_next/static keep the year that Next gives them.
    { source: "/((?!_next/static/).*)", headers: [{ key: "Cache-Control", value: "no-store" }] },
  ],
};

export default config;
