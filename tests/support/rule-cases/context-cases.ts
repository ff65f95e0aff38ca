import { statementIds } from "@/lib/domain/sections/readiness/statements";
import { change, responses, withAnswers } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const contextCases: RuleCase[] = [
  ["context.no-decision-maker", change("context", { decisionMaker: " " }), "q-decisionMaker"],
  ["context.no-key-message", change("context", { keyMessage: null }), "q-keyMessage"],
  ["context.jargon", change("context", { keyMessage: "Leverage our channels." }), "q-keyMessage"],
  ["context.language", change("context", { language: "fr" }), "q-language"],
  ["context.meeting-past", change("context", { meetingDate: "2026-11-30" }), "q-meetingDate"],
  [
    "context.slide-left-out",
    change("context", { deckChoices: [{ id: "risks", slideId: "risks", isLeftOut: true }] }),
    "q-deckChoices-risks-isLeftOut",
  ],
  [
    "repitch.unanswered",
    change("context", {
      startingPoint: "already-refused",
      earlierReasons: [{ id: "r1", reason: "trust", said: "You never ran one" }],
    }),
    "q-earlierReasons-r1-change",
  ],
  [
    "context.scope-wide",
    withAnswers(change("context", { scope: ["external-service", "external-campaigns", "emergency"] }), "readiness", {
      responses: responses.map((row) => ({ ...row, ...Object.fromEntries(statementIds.map((id) => [id, 3])) })),
    }),
    "q-scope",
  ],
];
