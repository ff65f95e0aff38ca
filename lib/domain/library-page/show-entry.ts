import type { CaseEntry } from "../library/case-entry";
import type {
  AskTemplate,
  AudiencePack,
  CountryPrompt,
  FigureEntry,
  Guidance,
  ObjectionEntry,
  PilotType,
  Protocol,
  RiskEntry,
  TrainingEntry,
} from "../library/library";
import { caseKindOptions } from "../sections/evidence/options";
import { commentKindOptions, contentTypeOptions } from "../sections/safeguards/options";

// What each kind of entry says, in the words of the library page. Texts that are empty are left out by the reader.

export type Shown = { title: string; parts: readonly { label: string; texts: readonly string[] }[]; isReach?: boolean };

const part = (label: string, ...texts: readonly (string | null)[]) => ({
  label,
  texts: texts.map((text) => text ?? ""),
});

const labelOf = (options: readonly { value: string; label: string }[], code: string): string =>
  options.find(({ value }) => value === code)?.label ?? code;

export const showRisk = (risk: RiskEntry): Shown => ({
  title: risk.title,
  parts: [
    part("Cause", risk.cause),
    part("What would happen", risk.consequence),
    part("What is done", ...risk.controls.map(({ text, ownerRole }) => `${text} (${ownerRole})`)),
    part("Score to start from", `${risk.likelihood} × ${risk.impact} = ${risk.likelihood * risk.impact}`),
    part(
      "Once that is done",
      `${risk.likelihoodAfter} × ${risk.impactAfter} = ${risk.likelihoodAfter * risk.impactAfter}`,
    ),
  ],
});

export const showAudience = (pack: AudiencePack): Shown => ({
  title: pack.name,
  parts: [
    part("Worries", ...pack.concerns.map(({ text }) => text)),
    part("What they want", ...pack.motives),
    part("What they gain", ...pack.benefits),
    part("Best argument", pack.bestArgument),
    part("Who should speak to them", pack.messenger),
  ],
});

/** The lesson, and of a fail its cause and what we would do, are our own reading. */
export const showCase = (entry: CaseEntry): Shown => ({
  title: `${entry.org}: ${entry.title}`,
  parts: [
    part("How it went", labelOf(caseKindOptions, entry.kind)),
    part("Fits when (editorial)", entry.fitsWhen),
    part("What is known", ...entry.facts.map(({ text }) => text)),
    part("What came of it", entry.result),
    part("Lesson (editorial)", entry.lesson),
    part("Why it failed (editorial)", entry.whyItFailed),
    part("What we would do (editorial)", entry.whatWeWouldDo),
  ],
});

export const showObjection = ({ objection, concede, answer, askBack }: ObjectionEntry): Shown => ({
  title: objection,
  parts: [part("Grant first", concede), part("Answer", answer), part("Ask back", askBack)],
});

export const showFigure = ({ text, topics }: FigureEntry): Shown => ({
  title: text,
  parts: [],
  isReach: topics.includes("reach"),
});

export const showPilotType = ({ name, purpose, weeks, metrics }: PilotType): Shown => ({
  title: name,
  parts: [
    part("What it is for", purpose),
    part("Weeks", String(weeks)),
    part("What is measured", ...metrics.map((metric) => `${metric.name} (${metric.unit})`)),
  ],
});

export const showTraining = ({ title, audience, minutes, outcome }: TrainingEntry): Shown => ({
  title,
  parts: [part("For", audience), part("Minutes", String(minutes)), part("Afterwards", outcome)],
});

export const showAsk = ({ ask, supportLooksLike, fallback, why }: AskTemplate): Shown => ({
  title: ask,
  parts: [part("Why", why), part("What they would do", supportLooksLike), part("If the answer is no", fallback)],
});

export const showList = ({ title, items }: Guidance["outline"]): Shown => ({
  title,
  parts: [part("In order", ...items)],
});

export const showApprovals = ({ title, rows, silence }: Guidance["approvals"]): Shown => ({
  title,
  parts: [
    part(
      "Who drafts, who approves, within how many minutes",
      ...rows.map(
        ({ type, drafter, approvers, maxMinutes }) =>
          `${labelOf(contentTypeOptions, type)}: ${[drafter, ...approvers].join(", then ")}; ${maxMinutes}`,
      ),
    ),
    part("When nobody answers", silence),
  ],
});

export const showTriage = ({ title, rows, each }: Guidance["triage"]): Shown => ({
  title,
  parts: [
    part("How to respond", ...rows.map(({ comment, action }) => `${labelOf(commentKindOptions, comment)}: ${action}`)),
    part("Each answer", each),
  ],
});

export const showProtocol = ({ title, steps, whenLeadersHear }: Protocol): Shown => ({
  title,
  parts: [
    part("Steps", ...steps.map(({ when, what, who }) => `${when}: ${what} (${who})`)),
    part("When leaders hear", whenLeadersHear),
  ],
});

export const showPrompts = ({ countries, region, prompts, closing }: CountryPrompt): Shown => ({
  title:
    countries.length === 0
      ? "Ask about the law in any country"
      : `Ask about the law: ${[...countries, region].filter((place) => place !== null).join(", ")}`,
  parts: [part("Prompts, not advice", ...prompts), part("In every case", closing)],
});
