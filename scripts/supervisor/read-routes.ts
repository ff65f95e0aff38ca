import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What stands at an address. `pattern` is fit for a log: it holds nothing that a visitor wrote. */
export type Route = { kind: "page" | "handler" | "file" | "nothing"; pattern: string };
export type FindRoute = (target: string) => Route;

const listed = z.array(z.object({ page: z.string(), regex: z.string() }));
const manifestSchema = z.object({ staticRoutes: listed, dynamicRoutes: listed });
const entriesSchema = z.record(z.string(), z.string());

const FILES = [
  { start: "/_next/static/", pattern: "/_next/static/…" },
  { start: "/fonts/", pattern: "/fonts/…" },
];
const NOTHING: Route = { kind: "nothing", pattern: "…" };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** The routes of a build, in the order in which Next tries them. `folder` is what `next build` wrote. */
export function readRoutes(folder: string): FindRoute {
  const { staticRoutes, dynamicRoutes } = manifestSchema.parse(readJson(path.join(folder, "routes-manifest.json")));
  const entries = entriesSchema.parse(readJson(path.join(folder, "app-path-routes-manifest.json")));
  const pages = new Set(Object.entries(entries).flatMap(([entry, page]) => (entry.endsWith("/page") ? page : [])));
  const routes = [...staticRoutes, ...dynamicRoutes]
    // Next keeps its own pages, for what is not found or fails, at addresses that begin so.
    .filter(({ page }) => !page.startsWith("/_"))
    .map(({ page, regex }) => ({ regex: new RegExp(regex), route: { kind: kindOf(page, pages), pattern: page } }));

  return (target) => {
    const pathname = target.replace(/[?#].*$/s, "");
    const file = FILES.find(({ start }) => pathname.startsWith(start));
    if (file) return { kind: "file", pattern: file.pattern };
    return routes.find(({ regex }) => regex.test(pathname))?.route ?? NOTHING;
  };
}

function kindOf(page: string, pages: Set<string>): Route["kind"] {
  if (page === "/icon.svg") return "file";
  return pages.has(page) ? "page" : "handler";
}
