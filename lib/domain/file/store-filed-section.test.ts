import { describe, expect, it } from "vitest";
import type { Answers } from "../draft/draft";
import { alignment } from "../sections/alignment/section";
import type { Section } from "../sections/define-section";
import { storeFiledSection } from "./store-filed-section";

/** A section that has moved on twice; its list was called “reasons” before version 3. */
const moved: Section = {
  ...alignment,
  version: 3,
  upgrade: ({ reasons, ...answers }: Answers, from) => ({ ...answers, needs: reasons ?? `none since ${from}` }),
};

const store = (filed: { schemaVersion?: number; answers: Answers }) =>
  storeFiledSection({ section: moved, filed: { finished: true, ...filed }, stanceOn: false });

const needs = [{ id: "n1", title: "Fewer calls" }];

describe("a section of a file", () => {
  it.each([1, 2])("of version %i comes in today's shape", (schemaVersion) => {
    const stored = store({ schemaVersion, answers: { reasons: needs } });
    expect(stored).toMatchObject({ ok: true, value: { finished: true, answers: { needs } } });
  });

  it("that does not say its version is of the first", () => {
    expect(store({ answers: { reasons: needs } })).toMatchObject({ ok: true, value: { answers: { needs } } });
  });

  it("of today's version is taken as it is", () => {
    expect(store({ schemaVersion: 3, answers: { needs } })).toMatchObject({ ok: true, value: { answers: { needs } } });
    expect(store({ schemaVersion: 3, answers: { reasons: needs } })).toMatchObject({ ok: false, code: "unknown_key" });
  });

  it("of an earlier version is refused where its upgrade leaves an answer missing", () => {
    const refused = store({ schemaVersion: 2, answers: {} });
    expect(refused).toMatchObject({ ok: false, fields: [{ path: "answers.needs" }] });
  });

  it("of a newer version is refused in words", () => {
    const message = `A newer version of Foothold wrote “${alignment.title}”. Take the file back with that version.`;
    expect(store({ schemaVersion: 4, answers: { needs } })).toMatchObject({
      ok: false,
      code: "import_invalid",
      fields: [{ path: "schemaVersion", message }],
    });
  });
});
