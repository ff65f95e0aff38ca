import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { exampleFile, exampleGiven } from "@/tests/support/example-outline";
import type { Answers, Draft } from "../draft/draft";
import { fieldAnchor } from "../findings/field-anchor";
import { makeBuildContext } from "../picks/make-build-context";
import { readDraft } from "../sections/registry";
import { listDraftedTexts } from "../start/drafted-texts";
import { confirmation, verdictOf, withVerdict } from "./confirmation";
import { withFirstSteps } from "./first-steps";
import { listGivenWords } from "./given-words";

const library = loadLibrary();
const settingOf = (draft: Draft) => makeBuildContext({ ...exampleGiven("county-winter-service", draft), library });
const given = (draft: Draft) => listGivenWords(draft, settingOf(draft));
const anchors = (draft: Draft): string[] => given(draft).map(({ place }) => fieldAnchor(place));

const section = (answers: Answers, confirmed?: string[]) => ({
  answers,
  finished: false,
  ...(confirmed && { confirmed }),
});

describe("words that nobody typed", () => {
  const [risk] = library.risks;
  const [control] = risk?.controls ?? [];
  if (!risk || !control) throw new Error("The library has no risk");
  const row = {
    id: "r1",
    libraryId: risk.id,
    title: risk.title,
    cause: "Our own cause",
    controls: [{ id: "c1", text: control.text, ownerRole: "Our head of news" }],
  };

  it("are the library's texts in a row that was picked from it, its controls and owners too, until they are changed", () => {
    expect(anchors({ risks: section({ risks: [row] }) })).toEqual(["q-risks-r1-title", "q-risks-r1-controls-c1-text"]);
    const owned = { ...row, controls: [{ id: "c1", text: "Our own", ownerRole: control.ownerRole }] };
    expect(anchors({ risks: section({ risks: [owned] }) })).toEqual([
      "q-risks-r1-title",
      "q-risks-r1-controls-c1-ownerRole",
    ]);
  });

  it("are the texts of an entry, too, that is not offered any more for what is tried now", () => {
    const outside = library.risks.find(({ scopes }) => scopes !== undefined && !scopes.includes("internal-network"));
    if (outside === undefined) throw new Error("Every risk suits an internal network");
    const risks = section({ risks: [{ id: "r1", libraryId: outside.id, title: outside.title }] });
    const context = section({ scope: ["internal-network"] });
    expect(anchors({ context, risks })).toContain("q-risks-r1-title");
  });

  it("are not what somebody typed, though the library says the same", () => {
    const { libraryId: _, ...typed } = row;
    expect(anchors({ risks: section({ risks: [typed] }) })).toEqual([]);
  });

  it("are the house rules and the way to correct as they are offered", () => {
    const { houseRules, correctionProtocol } = library.guidance;
    expect(anchors({ safeguards: section({ houseRules, correctionProtocol }) })).toEqual([
      "q-houseRules",
      "q-correctionProtocol",
    ]);
    expect(anchors({ safeguards: section({ houseRules: `${houseRules} Be kind.` }) })).toEqual([]);
  });

  it("are the library's first steps while there are no others and somebody knows what to try", () => {
    const context = section({ scope: ["external-service"] });
    expect(anchors({ context })).toEqual(["q-firstResponse"]);
    const own = [{ id: "f1", when: "At once", what: "Tell the duty lead" }];
    expect(anchors({ context, safeguards: section({ firstResponse: own }) })).toEqual([]);
    expect(anchors({ context, safeguards: section({ firstResponse: [{ id: "f1", what: " " }] }) })).toEqual([
      "q-firstResponse",
    ]);
    expect(anchors({})).toEqual([]);
  });

  it.each(["when", "what", "who"])("leave a step alone of which only “%s” is written", (column) => {
    const draft: Draft = {
      context: section({ scope: ["external-service"] }),
      safeguards: section({ firstResponse: [{ id: "f1", [column]: "Ours" }] }),
    };
    expect(anchors(draft)).toEqual([]);
    expect(withFirstSteps(draft, library)).toBe(draft);
  });

  it("are drafted texts, dates and numbers as they were drafted, but not what was typed in another field", () => {
    const started: Draft = {
      context: section({ scope: ["external-service"], meetingDate: "2027-01-12", presenterRole: "Head of news" }),
      pilot: section({ budgetCeiling: 600_000, hoursPerWeek: 5, start: "2027-02-01" }),
      alignment: section({ needs: [{ id: "n1", problemNow: "People wait six days" }] }),
    };
    const drafted = listDraftedTexts(started, settingOf(started));
    const value = (question: string) => drafted.find((text) => text.question === question)?.value ?? null;
    const filled: Draft = {
      ...started,
      context: section({ ...started.context?.answers, keyMessage: value("keyMessage") }),
      pilot: section({ ...started.pilot?.answers, end: value("end"), title: "Our own name for it" }),
      asks: section({ asks: value("asks") }),
    };
    expect(readDraft(filled).asks.asks).toMatchObject([{ owner: "Head of news", by: "2027-01-12" }]);
    expect(given(filled).map(({ place, origin }) => [fieldAnchor(place), origin])).toEqual([
      ["q-keyMessage", "drafted"],
      ["q-end", "drafted"],
      ["q-firstResponse", "library"],
      ["q-asks-a1-ask", "drafted"],
    ]);
    const chosen = { ...filled, pilot: section({ ...filled.pilot?.answers, end: "2027-03-28" }) };
    expect(given(chosen).map(({ place }) => fieldAnchor(place))).not.toContain("q-end");
  });

  describe("and were left out", () => {
    const leftOut = (draft: Draft): Draft => {
      const words = given(draft);
      return Object.fromEntries(
        Object.entries(draft).map(([id, { answers }]) => {
          const here = words.filter(({ place }) => place.sectionId === id);
          return [id, section(answers, withVerdict([], here, "left-out"))];
        }),
      );
    };
    const heard = (draft: Draft) =>
      given(draft).map(({ place, origin, verdict }) => [fieldAnchor(place), origin, verdict]);
    const title = ["q-risks-r1-title", "library", "left-out"];

    it("stay so after the library has other words, or the entry no more", () => {
      const draft = leftOut({ risks: section({ risks: [{ ...row, controls: [] }] }) });
      expect(heard(draft)).toEqual([title]);
      for (const risks of [[{ ...risk, title: "In other words" }], []]) {
        const changed = listGivenWords(draft, { ...settingOf(draft), wholeLibrary: { ...library, risks } });
        expect(changed.map(({ place, origin, verdict }) => [fieldAnchor(place), origin, verdict])).toEqual([title]);
      }
    });

    it("stay so after other answers draft something else, and once they are typed in another field", () => {
      const pilot = section({ budgetCeiling: 600_000, start: "2027-02-01" });
      const context = section({ scope: ["external-service"], meetingDate: "2027-01-12" });
      const steps = [{ id: "f1", when: "At once", what: "Tell the duty lead" }];
      const started: Draft = {
        context,
        pilot,
        alignment: section({ needs: [{ id: "n1", problemNow: "People wait six days" }] }),
        safeguards: section({ firstResponse: steps }),
      };
      const keyMessage = listDraftedTexts(started, settingOf(started)).find(
        ({ question }) => question === "keyMessage",
      )?.value;
      if (typeof keyMessage !== "string") throw new Error("No key message is drafted");
      const drafted: Draft = { ...started, context: section({ ...context.answers, keyMessage }) };
      const draft = leftOut(drafted);
      const message = ["q-keyMessage", "drafted", "left-out"];
      expect(heard(draft)).toEqual([message]);
      expect(heard({ ...draft, pilot: section({ ...pilot.answers, budgetCeiling: 100_000 }) })).toEqual([message]);
      expect(heard({ ...draft, asks: section({ headline: keyMessage }) })).toEqual([message]);
    });

    it("are the author's once they are changed", () => {
      const draft = leftOut({ risks: section({ risks: [{ ...row, controls: [] }] }) });
      const own = [{ ...row, title: "Our own title", controls: [] }];
      expect(heard({ risks: { ...section({}, draft.risks?.confirmed), answers: { risks: own } } })).toEqual([]);
    });
  });

  it.each(exampleIds)("are all kept in the sample %s", (id) => {
    const open = given(exampleFile(id).sections).filter(({ verdict }) => verdict !== "kept");
    expect(open.map((words) => confirmation("kept", words))).toEqual([]);
  });
});

describe("what the author said of them", () => {
  const words = { place: { sectionId: "context", questionKey: "keyMessage" } as const, value: "One small step" };

  it("holds for these words in this field alone", () => {
    const confirmed = withVerdict([], [words], "kept");
    expect(confirmed).toEqual([expect.stringMatching(/^kept:keyMessage:[0-9a-f]{8}$/)]);
    expect(verdictOf(words, confirmed)).toBe("kept");
    expect(verdictOf({ ...words, value: "One large step" }, confirmed)).toBe("open");
    expect(verdictOf({ ...words, place: { ...words.place, questionKey: "headline" } }, confirmed)).toBe("open");
  });

  it("can be changed and taken back", () => {
    const kept = withVerdict(["kept:other:00000000"], [words], "kept");
    const left = withVerdict(kept, [words], "left-out");
    expect(verdictOf(words, left)).toBe("left-out");
    expect(left).toHaveLength(2);
    expect(withVerdict(left, [words], "open")).toEqual(["kept:other:00000000"]);
  });

  it("is that they stay out, where one kept them and another left them out", () => {
    const both = [confirmation("kept", words), confirmation("left-out", words)];
    expect(verdictOf(words, both)).toBe("left-out");
  });
});
