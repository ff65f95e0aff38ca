import type { Route } from "next";
import { type NextStep, nextStep } from "@/lib/domain/next-step";
import { firstQuestionProgress } from "@/lib/domain/rules/first-question-progress";
import type { Workspace } from "./load-workspace";
import { nextLink } from "./proposal-links";

const MINUTES_A_QUESTION = 1.5;

/** The one next action of a proposal and how long it takes. */
export function overviewNext({ proposal, review }: Workspace): {
  step: NextStep;
  card: { title: string; about: string; action: string; href: Route };
} {
  const { id, draft } = proposal;
  const step = nextStep({ draft, statusOf: (section) => review(section).status });
  const { href, label } = nextLink(id, step);
  const { unanswered } = firstQuestionProgress(draft);
  if (step.kind === "start") {
    const about = "Six short answers and you see three slides. About two minutes.";
    return { step, card: { title: "Your first deck", about, action: "Start with six questions", href } };
  }
  const about = unanswered.length > 0 ? leftWords(unanswered.length) : readyWords(step);
  return { step, card: { title: label, about, action: `Continue: ${label}`, href } };
}

function leftWords(count: number): string {
  const minutes = Math.max(1, Math.round(count * MINUTES_A_QUESTION));
  return `${count} of 18 first ${count === 1 ? "question is" : "questions are"} left, about ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
}

const readyWords = (step: NextStep): string =>
  step.kind === "check"
    ? "You can present this now. Read it once as they will."
    : "You can present this now. This would make it stronger.";
