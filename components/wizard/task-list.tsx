import type { Route } from "next";
import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { StatusSteps } from "@/components/ui/status-steps";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { SectionStatus } from "@/lib/domain/findings/section-statuses";
import type { SectionGroup } from "@/lib/domain/sections/define-section";
import { GROUP_TITLES, SECTION_STATUS } from "./section-status-words";

export type Task = {
  id: string;
  title: string;
  purpose: string;
  group: SectionGroup;
  status: SectionStatus;
  href: Route;
  /** First questions that live here; null where none does. */
  first: { answered: number; of: number } | null;
  isNext: boolean;
};

const STATUS_TONES: Record<SectionStatus, TagTone> = {
  "not-started": "plain",
  "in-progress": "info",
  completed: "plain",
  problem: "error",
};

/** All sections in the order of the deck's argument; any of them can be opened at any time. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return Object.entries(GROUP_TITLES).map(([group, title]) => {
    const members = tasks.filter((task) => task.group === group);
    if (members.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`group-${group}`} className="mt-10">
        <h2 id={`group-${group}`} className="border-b-[1.5px] border-control pb-2">
          {title}
        </h2>
        <ul>
          {members.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </ul>
      </section>
    );
  });
}

function TaskRow({ task }: { task: Task }) {
  const { label, filled } = SECTION_STATUS[task.status];
  return (
    <li
      className={classNames(
        "relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-b border-line px-1 py-3 sm:grid-cols-[1.75rem_minmax(0,1fr)_auto]",
        task.isNext && "bg-surface",
      )}
    >
      <StatusSteps filled={filled} className="mt-0.5" />
      <div className="min-w-0">
        <Link href={task.href} className="font-semibold text-ink after:absolute after:inset-0">
          {task.title}
        </Link>
        <p className="text-plain text-ink-2">{task.purpose}</p>
      </div>
      <p className="col-start-2 mt-1 flex flex-wrap items-start gap-2 sm:col-start-3 sm:mt-0">
        <Tag tone={STATUS_TONES[task.status]}>{label}</Tag>
        {task.first && (
          <Tag tone="outline">
            First deck: {task.first.answered} of {task.first.of}
          </Tag>
        )}
      </p>
    </li>
  );
}
