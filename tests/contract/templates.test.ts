import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { startingPointSchema } from "@/lib/domain/library/entry-kinds";
import { entries, strengthening } from "../support/library-texts";

const { templates, risks, audiences, pilotTypes, askTemplates } = loadLibrary();

describe("templates", () => {
  it("cover every situation but having nothing yet, and the places named on the first page, each once", () => {
    const situations = templates.flatMap(({ situation }) => situation ?? []);
    expect([...situations].sort()).toEqual(startingPointSchema.options.filter((option) => option !== "none").sort());
    const places = templates.filter(({ situation }) => situation === null);
    expect(places.map(({ sectors, scope }) => sectors[0] ?? scope)).toEqual([
      "local-government",
      "health",
      "police-fire",
      "education",
      "internal-network",
    ]);
  });

  it("have ids of their own", () => {
    const taken = [...entries, ...strengthening, ...askTemplates].map(({ id }) => id);
    expect(templates.filter(({ id }) => taken.includes(id))).toEqual([]);
    expect(templates.map(({ id }) => id)).toEqual(templates.map((_, at) => `S${String(at + 1).padStart(2, "0")}`));
  });

  it("preset only what the library holds, and say why of each", () => {
    const known = new Set([...risks, ...audiences, ...pilotTypes].map(({ id }) => id));
    for (const { id, risks: risky, audiences: people, pilotType, strengthen, editorial } of templates) {
      const presets = [...risky, ...people, pilotType];
      expect(
        presets.filter((preset) => !known.has(preset.id)),
        id,
      ).toEqual([]);
      const reasons = [...presets, ...strengthen].map(({ why }) => why);
      expect(
        reasons.filter((why) => !/^[A-Z].{15,}\.$/.test(why)),
        id,
      ).toEqual([]);
      expect(new Set(reasons).size, id).toBe(reasons.length);
      expect(editorial, id).toBe(true);
    }
  });

  it("take their measures from a first step that fits the scope they preset", () => {
    for (const { scope, pilotType, id } of templates) {
      if (scope === null) continue;
      const offered = pilotTypes.find((type) => type.id === pilotType.id)?.offeredTo ?? [];
      expect([id, offered.includes(scope)]).toEqual([id, true]);
    }
  });
});
