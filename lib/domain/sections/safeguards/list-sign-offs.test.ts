import { describe, expect, it } from "vitest";
import { storeFiledSection } from "../../file/store-filed-section";
import { listSignOffs } from "./list-sign-offs";
import { safeguards } from "./section";

describe("sign-offs of an earlier version", () => {
  const earlier = {
    signOffLegal: "2027-04-12",
    signOffInformationGovernance: null,
    signOffHr: "2026-11-10",
    signOffUnion: "2026-10-15",
    houseRules: "Be polite",
  };

  it("become rows, the union's day as the day of asking it was asked for", () => {
    expect(listSignOffs(earlier)).toEqual({
      houseRules: "Be polite",
      signOffs: [
        { id: "legal", party: "legal", agreedOn: "2027-04-12" },
        { id: "hr", party: "hr", agreedOn: "2026-11-10" },
        { id: "union", party: "union", askedOn: "2026-10-15" },
      ],
    });
  });

  it("are taken back from a file without a version", () => {
    const stored = storeFiledSection({
      section: safeguards,
      filed: { answers: earlier, finished: true },
      stanceOn: false,
    });
    expect(stored).toMatchObject({ ok: true, value: { answers: { houseRules: "Be polite" } } });
    if (stored.ok) expect(stored.value.answers.signOffs).toHaveLength(3);
  });

  it("leave a list of today alone", () => {
    const today = { signOffs: [{ id: "so1", party: "legal", due: "2027-04-12" }] };
    expect(listSignOffs(today)).toEqual(today);
  });
});
