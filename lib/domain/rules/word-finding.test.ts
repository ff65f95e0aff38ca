import { expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { wordFinding } from "./word-finding";

const finding = {
  severity: "advice",
  sectionId: "risks",
  questionKey: "risks",
  rowId: "r4",
  column: "controls",
} as const;

it("fills the parameters of a finding into its words and keeps where it points", () => {
  const worded = wordFinding(
    { ...finding, code: "risks.owner-not-asked", params: { owner: "IT security lead" } },
    loadLibrary(),
  );
  expect(worded).toMatchObject({
    says: "Does the owner, IT security lead, know about this?",
    rowId: "r4",
    column: "controls",
  });
  expect(worded?.action).toBe("Ask the owner to agree: IT security lead");
});

it("has nothing to say about a code it does not know", () => {
  expect(wordFinding({ ...finding, code: "risks.of-yesterday" }, loadLibrary())).toBeNull();
});
