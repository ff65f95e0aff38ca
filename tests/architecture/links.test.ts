import { expect, it } from "vitest";
import { sectionList } from "@/lib/domain/sections/registry";
import { isTest, listProjectFiles, readSources } from "./source-files";

const pages = listProjectFiles().flatMap(
  (path) => /^app\/(?!api\/)(.+)\/(?:page\.tsx|route\.ts)$/u.exec(path)?.[1] ?? [],
);
const sources = readSources().filter(({ path }) => /^(app\/(?!api\/)|components\/)/u.test(path) && !isTest(path));

/** What stands in place of a value that is filled in. */
const FILLED = "\0";

/** Addresses of pages as they are written in the sources, each value that is filled in as one sign. */
const addresses = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/["`](\/(?:[\w-]|\$\{(?:[^{}`]|\{[^{}]*\})*\})[^"`\s]*)/gu)].map(([, address = ""]) => ({
    path,
    address,
    steps: address
      .replace(/\$\{[^}]*(?:\}|$)/gu, FILLED)
      .replace(/[?#].*$/u, "")
      .split("/")
      .slice(1),
  })),
);

/** A value may stand for a step of an address or for its end, never for part of a name. */
const fits = (step: string, name: string | undefined): boolean =>
  step === name || (step === FILLED && name !== undefined) || (name !== undefined && step === `${name}${FILLED}`);

const leadsToPage = (steps: readonly string[]): boolean =>
  pages.some((page) => {
    const names = page.split("/");
    return names.length === steps.length && steps.every((step, at) => fits(step, names[at]));
  });

it("leads every link to a page that is there", () => {
  const lost = addresses.filter(({ steps }) => !steps[0]?.startsWith("api") && !leadsToPage(steps));
  expect(addresses.length).toBeGreaterThan(50);
  expect(lost.map(({ path, address }) => `${path}: ${address}`)).toEqual([]);
});

it("leads every link with a fixed anchor to a place that is there", () => {
  const keys = new Set(sectionList.flatMap(({ questions }) => Object.keys(questions)));
  const ids = new Set(sources.flatMap(({ text }) => [...text.matchAll(/\bid="([\w-]+)"/gu)].map(([, id = ""]) => id)));
  const isThere = (name: string): boolean => (name.startsWith("q-") ? keys.has(name.slice(2)) : ids.has(name));
  const anchors = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/["`][^"`\s]*#(?![\da-f]{6}["`])([a-z][\w-]*\w)["`]/gu)].map(([, name = ""]) => ({ path, name })),
  );
  expect(anchors.length).toBeGreaterThan(4);
  expect(anchors.filter(({ name }) => !isThere(name))).toEqual([]);
});
