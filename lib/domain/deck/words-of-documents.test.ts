import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { changeRows } from "@/tests/support/change-rows";
import { deckTexts, documentTexts, paperTextsOf } from "@/tests/support/document-texts";
import { exampleGiven } from "@/tests/support/example-outline";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import type { Draft } from "../draft/draft";
import { variantIds } from "../library/variants";

describe.each(exampleIds)("what the documents of %s say", (id) => {
  const given = exampleGiven(id);
  const textsOf = (draft: Draft): string => documentTexts({ ...given, draft }).join("\n");
  const changed = (section: Parameters<typeof withAnswers>[1], answers: Parameters<typeof withAnswers>[2]): string =>
    textsOf(withAnswers(given.draft, section, answers));

  it("never speaks to its own author", () => {
    for (const country of ["GB", "US", "CA", null]) {
      expect(changed("context", { country })).not.toMatch(/Ask your own lawyer|^To check$/m);
    }
  });

  it("calls what is outside the pilot outside it, not something that is not asked for", () => {
    const texts = changed("pilot", { scopeOut: "Paid adverts" });
    expect(texts).toMatch(/Not part of the pilot: Paid adverts/);
    expect(texts).not.toMatch(/do not ask for/);
  });

  it("claims nothing of how messages were counted", () => {
    const heard = {
      listeningFrom: "2026-10-01",
      listeningTo: "2026-10-31",
      listeningMentions: 120,
      listeningUnanswered: 40,
      listeningThemes: "Desk tickets and survey comments: leave, rooms",
    };
    const texts = changed("evidence", heard);
    expect(texts).not.toMatch(/no names|public posts|Public messages|They were about/);
    expect(texts).toMatch(/Themes: Desk tickets and survey comments: leave, rooms/);
  });

  it("calls an answer ours once it was sent, and else how we would answer", () => {
    const withSent = (answerSent: boolean | null): string =>
      textsOf(changeRows(given.draft, "evidence", "realQuestions", () => ({ answer: "Yes, until four", answerSent })));
    expect(withSent(true)).toMatch(/Our answer: Yes, until four/);
    for (const texts of [withSent(false), withSent(null)]) {
      expect(texts).toMatch(/How we would answer: Yes, until four/);
      expect(texts).not.toMatch(/Our answer: Yes, until four/);
    }
  });

  it("calls rules proposed until everybody named has agreed to them", () => {
    const rules = { delegateLevel: 3, houseRules: "House rules (pinned): be kind" };
    const signOff = { id: "legal", party: "legal", askedOn: "2026-10-01" };
    const open = changed("safeguards", { ...rules, signOffs: [{ ...signOff, agreedOn: null }] });
    const agreed = changed("safeguards", { ...rules, signOffs: [{ ...signOff, agreedOn: "2026-11-01" }] });
    expect(open).toMatch(/could post without approval, as proposed: everything/);
    expect(agreed).toMatch(/may post without approval: everything/);
    expect(`${open}${agreed}`).not.toMatch(/rules we keep|They post freely|House rules: House rules/);
    expect(open).not.toMatch(/our rules(?:$|,)/im);
    expect(agreed).not.toMatch(/the proposed rules/i);
  });

  it("says of a benefit that somebody would gain it", () => {
    const texts = deckTexts(given).join("\n");
    expect(texts).toMatch(/ would gain$/m);
  });

  it("keeps the time until a reply apart from what was done", () => {
    const texts = textsOf(
      withAnswers(given.draft, "evidence", {
        failWalkthroughs: [
          {
            id: "f",
            title: "A joke on a sad day",
            response: "Deleted it; a statement next day",
            minutesToRespond: 50,
            contextThen: "A child had been hurt that morning",
          },
        ],
      }),
    );
    expect(texts).toMatch(/What was done: Deleted it; a statement next day$/m);
    expect(texts).toMatch(/Time until the reply: 50\s(?:minutes)$/m);
    expect(texts).not.toMatch(/that week: /);
  });

  it("says that an example worked only where it is known what came of it", () => {
    const unknown = changeRows(given.draft, "evidence", "cases", () => ({ kind: "success", result: null }));
    expect(textsOf(unknown)).not.toMatch(/It worked/);
    const known = changeRows(given.draft, "evidence", "cases", () => ({ kind: "success", result: "Fewer calls" }));
    expect(textsOf(known)).toMatch(/It worked/);
  });

  it("calls a decision a decision, and the number it was taken on no result", () => {
    const decided = changeRows(given.draft, "evidence", "cases", () => ({
      kind: "decision",
      result: "9% of impressions",
    }));
    const texts = textsOf(withAnswers(decided, "evidence", { headline: null }));
    expect(texts).toMatch(/A decision; its result is not known yet/);
    expect(texts).not.toMatch(/It worked|and what came of each of them|What came of it:|what came of it is known/);
  });

  it("tells the hours of each role, and gives none to a team whose hours nobody told", () => {
    const team = [{ id: "t", role: "Duty manager" }];
    const rows = [
      { id: "b1", activity: "reply", role: "Officer", hoursPerWeek: 4 },
      { id: "b2", activity: "listen", role: "Officer", hoursPerWeek: 1.5 },
    ];
    const withTeam = withAnswers(given.draft, "pilot", { team, hoursPerWeek: 12 });
    const told = textsOf(withAnswers(withTeam, "economics", { burden: rows }));
    expect(told).toMatch(/Who does it, in hours a week: Officer: 5\.5 hours\./);
    const open = textsOf(withAnswers(withTeam, "economics", { burden: [] }));
    expect(open).toMatch(/The team: Duty manager\./);
    expect(open).not.toMatch(/carried by/);
  });

  it("counts the questions that were entered, and tells no reader what is said to a plain no", () => {
    const objections = [
      { id: "no", libraryId: "O24", objection: "No.", answer: "May we have the reason in writing?", concede: null },
      { id: "o1", libraryId: null, objection: "Who pays?", answer: "We do.", concede: "It costs." },
      { id: "o2", libraryId: null, objection: "Who answers?", answer: "The desk.", concede: "It takes time." },
    ];
    for (const variant of variantIds) {
      const draft = withAnswers(given.draft, "objections", { objections });
      const deck = deckTexts({ ...given, draft, variant, state: "draft" }).join("\n");
      expect(deck).not.toMatch(/reason in writing|^No\.$/m);
      expect(deck).not.toMatch(/Two questions we expect/);
    }
    const draft = withAnswers(given.draft, "objections", { objections });
    const qa = paperTextsOf({ ...given, draft, state: "draft" }).join("\n");
    expect(qa).toMatch(/reason in writing/);
  });

  it("tells a control as planned while its day is ahead, whatever was ticked", () => {
    const control = {
      id: "c",
      text: "Check every post",
      ownerRole: "Officer",
      ownerAgreed: "agreed",
      state: "in-place",
    };
    const withDue = (due: string | null): string =>
      textsOf(changeRows(given.draft, "risks", "risks", () => ({ controls: [{ ...control, due }] })));
    expect(withDue("2027-04-12")).not.toMatch(/^in place$/im);
    expect(withDue("2026-11-01")).toMatch(/^in place$/im);
    expect(withDue(null)).toMatch(/^in place$/im);
  });

  it("names in the report a subject that answers speak of, and claims of no subject that nothing is recorded", () => {
    const base = withAnswers(withAnswers(given.draft, "safeguards", { signOffs: [], outline: [] }), "pilot", {
      metrics: [],
    });
    const open = textsOf(base);
    expect(open).not.toMatch(/Nothing recorded yet/);
    expect(open).toMatch(/^Not covered in this report$/m);
    const fixes = [{ id: "f", dimension: "governance", action: "Data protection impact assessment", by: "2027-07-30" }];
    expect(textsOf(withAnswers(base, "readiness", { fixes }))).toMatch(
      /To put right first: Data protection impact assessment/,
    );
    const risky = changeRows(base, "risks", "risks", () => ({ category: "legal" }));
    expect(textsOf(risky)).toMatch(/^Risks: /m);
  });

  it("says once what a decision names itself: its sum and its day", () => {
    const ask = {
      id: "a1",
      ask: "Approve one term with a ceiling of £19,800",
      cost: null,
      by: "2027-02-18",
      owner: "Head",
    };
    const other = { id: "a2", ask: "Close both bulletins on 20 September", cost: 0, by: "2027-09-20", owner: "Deans" };
    const draft = withAnswers(withAnswers(given.draft, "asks", { asks: [ask, other] }), "pilot", {
      budgetCeiling: 1_980_000,
    });
    const texts = paperTextsOf({ ...given, draft }).map((text) => text.replace(/\s/g, " "));
    expect(texts.filter((text) => /£19,800\b.*£19,800/.test(text))).toEqual([]);
    expect(texts.filter((text) => /20 September.*20 September/.test(text))).toEqual([]);
  });

  it("writes whole sentences of risks above what is accepted, and of ways in that stay", () => {
    const texts = changed("pilot", { stops: [{ id: "s", activity: "A newsletter", offlineRoute: false }] });
    expect(texts).not.toMatch(/of the risks above it|No way in for people who are not online ends/);
    expect(texts).toMatch(/Every way in for people who are not online stays open\./);
    expect(texts).toMatch(
      /Of \w+ risks?, \w+ (?:is|are) above it before controls, and \w+ (?:would be|is|are) with them\./,
    );
  });

  it("tells no speaker how to read a slide as if it were evidence", () => {
    const notes = deckTexts(given).filter((text) => text.startsWith("Evidence: "));
    expect(notes.filter((note) => /Likelihood × impact|in the appendix/.test(note))).toEqual([]);
  });

  it("heads no appendix of the report with what is not in it", () => {
    const draft = withAnswers(given.draft, "training", { modules: [] });
    const headings = paperTextsOf({ ...given, draft }).filter((text) => text.startsWith("Appendix "));
    expect(headings.filter((text) => /training/.test(text))).toEqual([]);
    expect(headings.some((text) => /: People$/.test(text))).toBe(true);
  });
});

it("tells the speaker what an answer of the library rests on, and what its figure does not prove", () => {
  const given = exampleGiven("housing-internal-network");
  const toldWith = (change: Record<string, string | null>): string => {
    const draft = changeRows(given.draft, "objections", "objections", () => ({ raisedBy: null, ...change }));
    return deckTexts({ ...given, draft }).join("\n");
  };
  expect(toldWith({})).toMatch(/Likely to be asked: .*It rests on Under half .*its limit: A critic disputes/);
  expect(toldWith({ answer: "We do better now." })).not.toMatch(/It rests on/);
});
