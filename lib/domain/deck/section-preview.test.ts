import { describe, expect, it } from "vitest";
import { getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft } from "../draft/draft";
import type { RegisteredSectionId } from "../sections/registry";
import { slideTexts } from "../slides/slide-texts";
import { sectionPreview } from "./section-preview";

const preview = (draft: Draft, sectionId: RegisteredSectionId) =>
  sectionPreview({
    draft,
    sectionId,
    library: loadLibrary(),
    variant: "executive",
    density: "read-ahead",
    now: "2026-12-01",
  });

const example = getExample("county-winter-service")?.sections as Draft;

describe("sectionPreview", () => {
  it.each<[RegisteredSectionId, string[]]>([
    ["context", ["cover", "answer", "decision", "people"]],
    ["alignment", ["answer", "why-now", "fit", "needs", "needs.2", "sources"]],
    ["audiences", ["answer", "benefits", "audiences", "sources"]],
    ["risks", ["answer", "risks", "register", "register.2"]],
    ["evidence", ["why-now", "proof", "examples", "fails", "questions"]],
    ["champions", ["cover", "people"]],
    ["asks", ["answer", "decision", "options", "asks"]],
  ])("shows the slides that %s feeds, in their order", (sectionId, ids) => {
    expect(preview(example, sectionId).map(({ id }) => id)).toEqual(ids);
  });

  it.each<[RegisteredSectionId, string]>([
    ["context", "What do you want to try?"],
    ["pilot", "What is the most it may cost, hours included?"],
    ["risks", "What could go wrong?"],
    ["champions", "Who stands behind it?"],
  ])("names the first open question of %s while it is empty", (sectionId, question) => {
    const slides = preview({}, sectionId);
    expect(slides).toHaveLength(1);
    expect(slides.flatMap(slideTexts).join(" ")).toContain(`“${question}” and it appears here`);
  });
});
