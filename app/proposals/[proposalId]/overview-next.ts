import type { ComponentProps } from "react";
import type { NextCard } from "@/components/wizard/next-card";
import { nextField } from "@/lib/domain/coach/next-field";
import { sectionsForBlockers } from "@/lib/domain/coach/sections-for-blockers";
import { type NextStep, nextStep } from "@/lib/domain/proposal/next-step";
import { firstQuestionProgress, openScreen } from "@/lib/domain/rules/first-question-progress";
import { readDraft } from "@/lib/domain/sections/registry";
import { strengthenFirst, templatesFor } from "@/lib/domain/templates/templates-for";
import { statusOf } from "./coach";
import type { Workspace } from "./load-workspace";
import { nextLink, startHref } from "./proposal-links";

const MINUTES_A_QUESTION = 1.5;

/** The one next action of a proposal and how long it takes. */
export function overviewNext(workspace: Workspace): {
  step: NextStep;
  card: ComponentProps<typeof NextCard>;
} {
  const { proposal, review } = workspace;
  const { id, draft } = proposal;
  const read = readDraft(draft);
  const first = [
    ...sectionsForBlockers(read.context.blockers),
    ...strengthenFirst(templatesFor(read, workspace.library)),
  ];
  const step = nextStep({ draft, statusOf: (section) => review(section).status, strengthenFirst: first });
  const { href, label } = nextLink(id, step);
  const { open } = firstQuestionProgress(draft);
  const isBegun = step.kind !== "start";
  const resume = isBegun && open.length > 0 ? startHref(id, openScreen(draft)) : null;
  if (!isBegun) {
    const about = "Six short answers and you see three slides. About two minutes.";
    return { step, card: { title: "Your first deck", about, action: "Start with six questions", href, resume } };
  }
  const left = open.length > 0 ? leftWords(open.length) : statusWords(workspace, step);
  const about = [sizeWords(workspace, step), left].filter((words) => words !== "").join(" ");
  return { step, card: { title: label, about, action: `Continue: ${label}`, href, resume } };
}

/** "Worth 20 minutes now: one number." */
function sizeWords({ proposal: { draft }, library, review }: Workspace, step: NextStep): string {
  if (step.kind !== "section") return "";
  const field = nextField({ draft, section: step.section, findings: review(step.section).findings });
  if (!field) return "";
  const { minutes, what } = library.coach.sizes[field.kind];
  return `Worth ${minutes} ${minutes === 1 ? "minute" : "minutes"} now: ${what}.`;
}

function leftWords(count: number): string {
  const minutes = Math.max(1, Math.round(count * MINUTES_A_QUESTION));
  return `${count} of the 18 first questions ${count === 1 ? "is" : "are"} left, about ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
}

function statusWords(workspace: Workspace, step: NextStep): string {
  if (statusOf(workspace) !== "ready") return "";
  return step.kind === "check" ? "Read it once as they will." : "This would make it stronger.";
}
