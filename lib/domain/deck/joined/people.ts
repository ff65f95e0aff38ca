import type { BuildContext } from "../../build-context";
import { governancePartOptions } from "../../sections/champions/options";
import type { ReadDraft } from "../../sections/registry";
import { asSentence, capitalise, listWords } from "../../text/sentence";
import type { Block } from "../block";
import type { Line } from "../line";
import { makeTable } from "../make-table";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

/** Sponsor, presenter and how far the work is carried by others; nothing about any person. */
export function peopleSlide({ champions, context: setting, pilot }: ReadDraft, context: BuildContext): Slide[] {
  const team = pilot.team.flatMap(({ role }) => (role === null ? [] : [role]));
  const departments = champions.departmentsAffected.flatMap(({ name }) => (name === null ? [] : [name]));
  const body: Block[] = [
    ...roleLine("Sponsor", champions.sponsorRole),
    ...roleLine("Presented by", presenterWords(setting)),
    ...roleLine("Team", team.length === 0 ? null : listWords(team)),
    ...roleLine("Departments affected", departments.length === 0 ? null : listWords(departments)),
    ...coverageBlock(departments.length, context),
    ...governanceBlock(champions.governance),
  ];
  if (champions.sponsorRole === null && setting.presenterCredentials === null && body.length < 3) return [];
  const title = slideTitle({ context, candidates: [{ key: "people" }] });
  return [{ id: "people", part: "appendix", kicker: "Appendix: people", title, layout: "text", body }];
}

function presenterWords({ presenterRole, presenterCredentials }: ReadDraft["context"]): string | null {
  if (presenterRole === null || presenterCredentials === null) return presenterRole ?? presenterCredentials;
  return `${asSentence(presenterRole)} ${presenterCredentials}`;
}

function roleLine(label: string, words: string | null): Block[] {
  if (words === null) return [];
  const text: Line = [{ text: `${label}: `, strong: true }, { text: capitalise(words) }];
  return [{ kind: "paragraph", text }];
}

const LEVELS = 3;

function coverageBlock(departments: number, { picks: { coverage } }: BuildContext): Block[] {
  if (coverage === null || departments === 0) return [];
  const bar = (label: string, covered: number, of: number) => ({ label, covered, of, text: `${covered} of ${of}` });
  return [
    {
      kind: "coverage",
      items: [
        bar("Departments with somebody who helps", coverage.departments, departments),
        bar("Levels with somebody who helps", coverage.levels, LEVELS),
      ],
    },
  ];
}

type Governance = ReadDraft["champions"]["governance"];

/** One row a task, one column a part; the roles that share a part stand together. */
function governanceBlock(governance: Governance): Block[] {
  const named = governance.filter(({ task, role }) => task !== null && role !== null);
  const tasks = [...new Set(named.map(({ task }) => task))];
  if (tasks.length === 0) return [];
  const rolesOf = (task: string | null, part: string | null): string | null => {
    const roles = named.flatMap((row) =>
      row.task === task && row.part === part && row.role !== null ? [row.role] : [],
    );
    return roles.length === 0 ? null : listWords(roles);
  };
  const parts = governancePartOptions.map(({ value, label }) => ({ value, column: { head: label, share: 165 } }));
  return [
    makeTable({
      caption: "Tasks, and who has which part in them",
      columns: [{ head: "Task", share: 220 }, ...parts.map(({ column }) => column)],
      rows: tasks.map((task) => [task, ...parts.map(({ value }) => rolesOf(task, value))]),
    }),
  ];
}
