import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import order from "@/lib/rooms.json";
import { isTest, listProjectFiles } from "./source-files";

type Rule = { name: string; from: { path: string }; to: { path?: string } };

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: Rule[] };

/** Helpers of every room that belong to none; whatever else is loose has a room. */
const LOOSE = { domain: [], export: ["create-memory.ts", "palette.ts"] } as const;

describe.each(["domain", "export"] as const)("the rooms of lib/%s", (house) => {
  const rooms = Object.values(order[house]).flat();
  const inside = listProjectFiles()
    .filter((path) => path.startsWith(`lib/${house}/`) && !isTest(path))
    .map((path) => path.slice(`lib/${house}/`.length));

  it("stand in the order, each once, and hold every file", () => {
    const folders = new Set(inside.filter((path) => path.includes("/")).map((path) => path.split("/")[0]));
    expect([...rooms].sort()).toEqual([...folders].sort());
    expect(inside.filter((path) => !path.includes("/"))).toEqual(LOOSE[house]);
  });

  it("lean on those before them alone, or the check refuses the import", () => {
    const isRefused = (from: string, to: string): boolean =>
      forbidden.some(
        (rule) =>
          rule.name.endsWith("-leans-down") &&
          new RegExp(rule.from.path).test(`lib/${house}/${from}/a.ts`) &&
          new RegExp(rule.to.path ?? "").test(`lib/${house}/${to}/b.ts`),
      );
    const wrong = rooms.flatMap((from, floor) =>
      rooms.filter((to, other) => isRefused(from, to) !== other > floor).map((to) => `${from} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});
