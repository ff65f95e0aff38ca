import type { Option } from "../form/question";
import { sectorOptions } from "../library/sector";
import { scopeOptions } from "../sections/context/options";
import { caseKindOptions, claimTypeOptions } from "../sections/evidence/options";
import { impactLabels, likelihoodLabels, riskCategoryOptions, treatmentOptions } from "../sections/risks/options";
import type { OwnKind } from "./own-kinds";
import { variantOptions } from "./variant-options";

/** One field of the form an own entry is written in; `path` is its place in the entry. */
export type OwnField = {
  path: string;
  label: string;
  hint?: string;
  isOptional?: true;
  /** Said when nothing is entered; fields that have none may stay blank. */
  missing?: string;
} & OwnControl;

type OwnControl =
  | { as: "line" | "text"; limit: number /** What the entry holds when nothing is entered. */; blank?: "" }
  | { as: "lines"; most: number }
  | { as: "choice"; options: readonly Option[] }
  | { as: "scale"; labels: readonly string[] }
  | { as: "year" }
  | { as: "yesNo" }
  | { as: "ticks"; options: readonly Option[] }
  | { as: "pairs"; most: number; first: PairPart; second: PairPart & { from?: "risks" } };
type PairPart = { key: string; label: string };

const origin: readonly OwnField[] = [
  {
    path: "source",
    label: "Where can it be read?",
    hint: "A document with its page, a report, a system and who keeps it. One on each line.",
    as: "lines",
    most: 5,
    isOptional: true,
  },
  { path: "year", label: "From which year?", as: "year", isOptional: true },
  {
    path: "caveat",
    label: "What does it not prove?",
    hint: "It always stands beside the fact.",
    as: "line",
    limit: 160,
    isOptional: true,
  },
];

const risk: readonly OwnField[] = [
  {
    path: "title",
    label: "What could go wrong?",
    hint: "The event, in a few words.",
    missing: "Enter what could go wrong, such as ‘A post goes out from the wrong account’",
    as: "line",
    limit: 80,
  },
  { path: "cause", label: "What would bring it about?", as: "text", limit: 160, blank: "", isOptional: true },
  {
    path: "consequence",
    label: "What would happen then, and to whom?",
    missing: "Enter what would happen, and to whom",
    as: "text",
    limit: 160,
  },
  {
    path: "category",
    label: "What kind of risk is it?",
    missing: "Choose a kind of risk",
    as: "choice",
    options: riskCategoryOptions,
  },
  {
    path: "treatment",
    label: "What do you do with it?",
    missing: "Choose what you do with it",
    as: "choice",
    options: treatmentOptions,
  },
  {
    path: "likelihood",
    label: "How likely is it today?",
    missing: "Choose how likely it is today",
    as: "scale",
    labels: likelihoodLabels,
  },
  {
    path: "impact",
    label: "How bad would it be today?",
    missing: "Choose how bad it would be today",
    as: "scale",
    labels: impactLabels,
  },
  {
    path: "controls",
    label: "What is done about it?",
    hint: "At least one thing, with the role that does it.",
    missing: "Enter at least one thing that is done about it",
    as: "pairs",
    most: 5,
    first: { key: "text", label: "What is done" },
    second: { key: "ownerRole", label: "Who does it" },
  },
  {
    path: "likelihoodAfter",
    label: "How likely is it once that is done?",
    missing: "Choose how likely it is once that is done",
    as: "scale",
    labels: likelihoodLabels,
  },
  {
    path: "impactAfter",
    label: "How bad would it be once that is done?",
    missing: "Choose how bad it would be once that is done",
    as: "scale",
    labels: impactLabels,
  },
  {
    path: "offeredTo",
    label: "Offer it on the first screens of proposals about",
    as: "ticks",
    options: scopeOptions,
    isOptional: true,
  },
  ...origin,
];

const audience: readonly OwnField[] = [
  {
    path: "name",
    label: "Who are they?",
    missing: "Enter who they are, such as ‘Parish clerks’",
    as: "line",
    limit: 80,
  },
  {
    path: "variant",
    label: "Which deck suits them?",
    missing: "Choose the deck that suits them",
    as: "choice",
    options: variantOptions,
  },
  {
    path: "concerns",
    label: "What worries them?",
    hint: "In their words, each with the risk that answers it.",
    missing: "Enter at least one worry",
    as: "pairs",
    most: 5,
    first: { key: "text", label: "Their worry" },
    second: { key: "riskId", label: "The risk that answers it", from: "risks" },
  },
  {
    path: "motives",
    label: "What do they want?",
    hint: "One on each line.",
    missing: "Enter at least one thing they want",
    as: "lines",
    most: 5,
  },
  {
    path: "benefits",
    label: "What do they gain?",
    hint: "One on each line.",
    missing: "Enter at least one benefit",
    as: "lines",
    most: 5,
  },
  {
    path: "bestArgument",
    label: "Which argument counts most with them?",
    missing: "Enter the argument that counts most with them",
    as: "text",
    limit: 300,
  },
  {
    path: "messenger",
    label: "Who should speak to them?",
    hint: "A role.",
    missing: "Enter who should speak to them",
    as: "line",
    limit: 80,
  },
  ...origin,
];

const example: readonly OwnField[] = [
  {
    path: "title",
    label: "What happened, in one line?",
    missing: "Enter what happened, in one line",
    as: "line",
    limit: 100,
  },
  { path: "org", label: "Who did it?", missing: "Enter who did it", as: "line", limit: 80 },
  { path: "kind", label: "How did it go?", missing: "Choose how it went", as: "choice", options: caseKindOptions },
  {
    path: "sector",
    label: "What kind of organisation?",
    missing: "Choose a kind of organisation",
    as: "choice",
    options: sectorOptions,
  },
  {
    path: "facts",
    label: "What is known?",
    hint: "One fact on each line.",
    missing: "Enter at least one fact",
    as: "lines",
    most: 6,
  },
  { path: "result", label: "What came of it?", as: "line", limit: 120, isOptional: true },
  {
    path: "claimType",
    label: "What does that show?",
    missing: "Choose what it shows",
    as: "choice",
    options: claimTypeOptions,
  },
  { path: "lesson", label: "What is the lesson for us?", missing: "Enter the lesson for you", as: "text", limit: 160 },
  ...origin,
];

const objection: readonly OwnField[] = [
  {
    path: "objection",
    label: "What do people say?",
    missing: "Enter the objection as people say it",
    as: "text",
    limit: 160,
  },
  {
    path: "concede",
    label: "What is true about it?",
    hint: "Grant this first.",
    as: "text",
    limit: 120,
    blank: "",
    isOptional: true,
  },
  {
    path: "answer",
    label: "What do you answer?",
    hint: "Twenty seconds when spoken.",
    missing: "Enter your answer",
    as: "text",
    limit: 300,
  },
  { path: "askBack", label: "What do you ask back?", as: "line", limit: 120, blank: "", isOptional: true },
  ...origin,
];

const figure: readonly OwnField[] = [
  {
    path: "text",
    label: "What is the figure?",
    hint: "With its unit and what was counted.",
    missing: "Enter the figure with its unit, such as ‘412 calls a week about gritting’",
    as: "text",
    limit: 200,
  },
  {
    path: "isReach",
    label: "It says how many people a channel reaches",
    hint: "Such figures are marked old after 18 months, others after five years.",
    as: "yesNo",
    isOptional: true,
  },
  ...origin,
];

export const ownFields: Readonly<Record<OwnKind, readonly OwnField[]>> = {
  risk,
  audience,
  case: example,
  objection,
  figure,
};
