import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { findingCodes } from "@/lib/domain/findings/finding-codes";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { sectionIdSchema } from "@/lib/domain/ids/section-ids";
import { getSection } from "@/lib/domain/sections/registry";
import { exampleOutline } from "../support/example-outline";
import { ideaCarriers, ideasToCarryFurther } from "../support/idea-carriers";

/** How many ideas each of the five articles gives. */
const IDEAS = { S0: 19, S1: 38, S2: 40, S3: 61, S4: 19 };
/** How many of them advice alone may carry. Lower it with the list; it never goes up. */
const MOST_TO_CARRY_FURTHER = 22;

const everyIdea = Object.entries(IDEAS).flatMap(([article, count]) =>
  Array.from({ length: count }, (_, at) => `${article}-${at + 1}`),
);

const idsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && "version" in value && typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};
const entryIds = new Set(idsIn(loadLibrary()));
const slideIds = new Set(
  exampleIds.flatMap((id) => exampleOutline(id).slides.map((slide) => slide.id.split(".")[0] ?? "")),
);
const codes: ReadonlySet<string> = new Set(findingCodes);

function hasQuestion(reference: string): boolean {
  const [path = "", option] = reference.split("#");
  const [sectionId, ...keys] = path.split(".");
  const id = sectionIdSchema.safeParse(sectionId);
  const section = id.success ? getSection(id.data) : null;
  let level: Readonly<Record<string, AnyQuestion>> = section?.questions ?? {};
  let question: AnyQuestion | undefined;
  for (const key of keys) {
    question = level[key];
    level = question?.kind === "rows" ? question.columns : {};
  }
  if (question === undefined || option === undefined) return question !== undefined;
  return question.kind !== "rows" && (question.options ?? []).some(({ value }) => value === option);
}

function isThere(reference: string): boolean {
  const [kind = "", rest = ""] = [reference.split(":")[0], reference.slice(reference.indexOf(":") + 1)];
  if (kind === "finding") return codes.has(rest) && rest in loadLibrary().findings;
  if (kind === "entry") return entryIds.has(rest);
  if (kind === "slide") return slideIds.has(rest);
  if (kind === "file") return existsSync(rest);
  return hasQuestion(reference);
}

describe("the ideas Foothold was made to carry", () => {
  it("are all in the table, each once and in order", () => {
    expect(Object.keys(ideaCarriers)).toEqual(everyIdea);
  });

  it.each(Object.entries(ideaCarriers))("%s is carried by what is there", (_idea, carriers) => {
    expect(carriers.length).toBeGreaterThan(0);
    expect(carriers.filter((reference) => !isThere(reference))).toEqual([]);
  });

  it("leave no more to be carried further than before, and say by what", () => {
    const further = Object.keys(ideasToCarryFurther);
    expect(further).toEqual(everyIdea.filter((id) => further.includes(id)));
    expect(further).toHaveLength(MOST_TO_CARRY_FURTHER);
    for (const feature of Object.values(ideasToCarryFurther)) expect(feature).toMatch(/^[a-z].{8,}$/);
  });

  it("are checked against what is there: a wrong reference is found", () => {
    for (const wrong of ["risks.riskz", "risks.risks.who", "context.blockers#luck", "finding:asks.dull", "entry:R99"])
      expect(isThere(wrong), wrong).toBe(false);
    for (const wrong of ["slide:nowhere", "file:lib/nothing.ts", "kitchen.sink", ""])
      expect(isThere(wrong)).toBe(false);
  });
});
