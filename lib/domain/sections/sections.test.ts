import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { AnyQuestion } from "../form/question";
import { sectionIds } from "../ids/section-ids";
import { startQuestions } from "../start/start-questions";
import { askedOf } from "./define-section";
import { getSection, sectionList } from "./registry";

type Named = { name: string; question: AnyQuestion; rule: z.ZodType };

/** The object that is one row of a list. */
function rowRule(rule: z.ZodType): z.ZodObject {
  if (!(rule instanceof z.ZodArray) || !(rule.element instanceof z.ZodObject)) throw new Error("Not a list of rows");
  return rule.element;
}

function ruleOf(shape: z.ZodObject, key: string): z.ZodType {
  const rule = shape.shape[key];
  if (!(rule instanceof z.ZodType)) throw new Error(`No rule for ${key}`);
  return rule;
}

const walk = (name: string, question: AnyQuestion, rule: z.ZodType): Named[] => [
  { name, question, rule },
  ...(question.kind === "rows"
    ? Object.entries(question.columns).flatMap(([key, column]) =>
        walk(`${name}.${key}`, column, ruleOf(rowRule(rule), key)),
      )
    : []),
];
const questions = sectionList.flatMap((section) =>
  Object.entries(section.questions).flatMap(([key, question]) =>
    walk(`${section.id}.${key}`, question, ruleOf(section.schema, key)),
  ),
);
const nameWhere = (test: (named: Named) => boolean): string[] => questions.filter(test).map(({ name }) => name);

describe("the sections", () => {
  it("stand in the order of the deck's argument", () => {
    expect(sectionList.map(({ id }) => id)).toEqual(sectionIds);
    expect(getSection("context")?.id).toBe("context");
  });

  it("offer exactly the codes their rules know", () => {
    for (const { name, question, rule } of questions) {
      const codes = rule instanceof z.ZodArray ? rule.element : rule;
      if ((question.kind !== "choice" && question.kind !== "multiChoice") || !(codes instanceof z.ZodEnum)) continue;
      expect([name, question.options?.map(({ value }) => value)]).toEqual([name, codes.options]);
    }
  });

  it("writes codes in kebab-case", () => {
    const codes = questions.flatMap(({ rule }) => (rule instanceof z.ZodEnum ? rule.options : []));
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$|^P[1-8]$/.test(String(code)))).toEqual([]);
  });

  it("names each row by one of its columns", () => {
    expect(
      nameWhere(({ question }) => question.kind === "rows" && !(question.titleColumn in question.columns)),
    ).toEqual([]);
  });

  it("points every reference at a list that exists", () => {
    const broken = nameWhere(({ question }) => {
      if (question.kind !== "reference" || question.to === undefined) return false;
      const list = getSection(question.to.section)?.questions[question.to.question];
      return list?.kind !== "rows" || !(question.to.labelColumn in list.columns);
    });
    expect(broken).toEqual([]);
  });

  it("never needs a private answer, and asks for stance only there", () => {
    expect(nameWhere(({ question }) => question.use === "private" && !question.optional)).toEqual([]);
    expect(nameWhere(({ question }) => question.stance === true)).toEqual([
      "audiences.groups.attitude",
      "champions.people.support",
      "champions.people.targetSupport",
    ]);
    expect(nameWhere(({ question }) => question.stance === true && question.use !== "private")).toEqual([]);
  });

  it("keeps people to the owner and editors", () => {
    const columns = nameWhere(
      ({ name, question }) => name.startsWith("champions.people") && question.use !== "private",
    );
    expect(columns).toEqual([]);
    expect(nameWhere(({ question }) => question.use === "private")).toEqual(
      expect.arrayContaining([
        "audiences.groups.bestMessenger",
        "audiences.groups.doNotSay",
        "risks.risks.raisedBy",
        "champions.contentFeeders",
        "champions.externalInfluencers",
      ]),
    );
  });

  it("caps every list", () => {
    const caps = questions.flatMap(({ name, question }) => (question.kind === "rows" ? [[name, question.cap]] : []));
    expect(Object.fromEntries(caps)).toMatchObject({
      "alignment.needs": 5,
      "audiences.groups": 16,
      "audiences.benefits": 36,
      "risks.risks": 40,
      "risks.risks.controls": 5,
      "evidence.realQuestions": 3,
      "pilot.metrics": 7,
      "pilot.phases": 5,
      "champions.people": 60,
      "asks.asks": 5,
      "asks.options": 5,
      "pilot.stops": 40,
    });
  });

  it("has every first answer of the starter screens among its first questions", () => {
    const first = new Set(nameWhere(({ question }) => question.tier === "first"));
    const asked = startQuestions.flatMap(({ fields }) =>
      fields.map(({ section, question, column }) => [section, question, column].filter(Boolean).join(".")),
    );
    expect(asked.filter((name) => !first.has(name))).toEqual(["evidence.realQuestions.answer"]);
  });

  it("gives every text its limit and no label twice in one place", () => {
    expect(
      nameWhere(({ question }) => (question.kind === "text" || question.kind === "longText") && !question.limit),
    ).toEqual([]);
    for (const section of sectionList) {
      const labels = Object.values(section.questions).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

it.each(sectionList.map(askedOf))("asks of $title in plain data, which a server can send to a browser", (section) => {
  expect(JSON.parse(JSON.stringify(section))).toEqual(section);
});
