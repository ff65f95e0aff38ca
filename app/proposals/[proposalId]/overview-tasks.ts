import type { Task } from "@/components/wizard/task-list";
import type { NextStep } from "@/lib/domain/proposal/next-step";
import { firstQuestionProgress } from "@/lib/domain/rules/first-question-progress";
import { sectionList } from "@/lib/domain/sections/registry";
import type { StartQuestion } from "@/lib/domain/start/start-questions";
import type { Workspace } from "./load-workspace";
import { sectionHref } from "./proposal-links";

/** One row a section, with what is worked out from its answers. */
export function overviewTasks({ proposal, review }: Workspace, next: NextStep): Task[] {
  const { answered, unanswered } = firstQuestionProgress(proposal.draft);
  return sectionList.map((section) => {
    const livesHere = ({ fields }: StartQuestion): boolean => fields[0]?.section === section.id;
    const done = answered.filter(livesHere).length;
    const of = done + unanswered.filter(livesHere).length;
    return {
      id: section.id,
      title: section.title,
      purpose: section.purpose,
      group: section.group,
      status: review(section).status,
      href: sectionHref(proposal.id, section.id),
      first: of === 0 ? null : { answered: done, of },
      isNext: next.kind === "section" && next.section.id === section.id,
    };
  });
}
