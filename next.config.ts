import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

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
};

export default config;
