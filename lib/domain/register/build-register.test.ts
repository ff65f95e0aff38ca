import { describe, expect, it, test } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { exampleFile, exampleGiven } from "@/tests/support/example-outline";
import { plantMarkers } from "@/tests/support/plant-markers";
import type { BuildDeckOutline } from "../deck/build-outline";
import { buildRegister } from "./build-register";
import { type RegisterOutline, registerOutlineSchema } from "./register-outline";

function registerOf(given: BuildDeckOutline): RegisterOutline {
  const built = buildRegister(given);
  if (!built.ok) throw new Error(built.code);
  return built.value;
}

/** One column of the first sheet, by its head. */
function columnOf({ sheets: [sheet] }: RegisterOutline, head: string) {
  const at = sheet?.columns.findIndex((column) => column.head === head) ?? -1;
  return sheet?.rows.map((row) => row[at]);
}

describe.each(exampleIds)("the register of %s", (id) => {
  const given = exampleGiven(id);
  const stored = exampleFile(id).sections.risks?.answers.risks;

  it("is an outline that can be kept, with a row for every risk", () => {
    const register = registerOf(given);
    expect(registerOutlineSchema.parse(JSON.parse(JSON.stringify(register)))).toEqual(register);
    expect(register.sheets[0]?.rows).toHaveLength(Array.isArray(stored) ? stored.length : -1);
    for (const { columns, rows } of register.sheets) {
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  it("multiplies its points", () => {
    const register = registerOf(given);
    const [likelihood, impact, score] = ["Likelihood before", "Impact before", "Score before"].map((head) =>
      columnOf(register, head),
    );
    expect(score).toEqual(likelihood?.map((value, index) => Number(value) * Number(impact?.[index])));
  });

  it("says nothing that only steers the advice or names a person", () => {
    const { draft, markers } = plantMarkers(exampleFile(id).sections);
    const text = JSON.stringify(registerOf({ ...given, draft }));
    expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
  });
});

test("half a risk keeps what is known and leaves the rest blank", () => {
  const given = exampleGiven("county-winter-service");
  const risks = [{ id: "r1", title: "Slow replies", likelihood: 4, controls: [] }, { id: "r2" }];
  const section = { answers: { risks }, revision: 1, schemaVersion: 1, finished: false };
  const register = registerOf({ ...given, draft: { risks: section } as unknown as BuildDeckOutline["draft"] });
  expect(register.sheets[0]?.rows).toHaveLength(1);
  expect(columnOf(register, "Score before")).toEqual([null]);
  expect(columnOf(register, "Controls")).toEqual([null]);
});

test("without a risk there is no register yet, and it says what to answer first", () => {
  const given = { ...exampleGiven("county-winter-service"), draft: {} };
  expect(buildRegister(given)).toMatchObject({
    ok: false,
    code: "nothing_to_print",
    fields: [{ path: "risks.risks" }],
  });
});

test.each([
  ["an acceptance that holds", "2027-04-01", ["Agreed", "2027-03-01", "2027-06-01"]],
  ["an acceptance on its last day", "2027-06-01", ["Agreed", "2027-03-01", "2027-06-01"]],
  ["an acceptance that has ended", "2027-07-01", ["Ended", "2027-03-01", "2027-06-01"]],
  ["an acceptance that is still to come", "2027-02-01", ["Planned", null, "2027-06-01"]],
])("tells %s by the day it is opened", (_words, now, told) => {
  const given = exampleGiven("county-winter-service");
  const accepted = { acceptedBy: "Head of news", acceptedOn: "2027-03-01", acceptedUntil: "2027-06-01" };
  const risks = [{ id: "r1", title: "Slow replies", ...accepted }];
  const register = registerOf({ ...given, now, draft: { risks: { answers: { risks }, finished: false } } });
  const heads = ["Acceptance", "Accepted on", "Acceptance ends"];
  expect(heads.flatMap((head) => columnOf(register, head))).toEqual(told);
});
