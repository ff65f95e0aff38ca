import type { BuildContext } from "../../sections/build-context";
import { governancePartOptions } from "../../sections/champions/options";
import { sponsorStanding } from "../../sections/champions/sponsor-words";
import type { ReadDraft } from "../../sections/registry";
import type { Block } from "../../slides/block";
import type { Line } from "../../slides/line";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence, uncapitalise } from "../../text/sentence";
import { peopleClaims } from "./joined-claims";

/** Sponsor, presenter and how far the work is carried by others; nothing about any person. */
export function peopleSlide({ champions, context: setting, pilot }: ReadDraft, context: BuildContext): Slide[] {
  const team = pilot.team.flatMap(({ role }) => (role === null ? [] : [role]));
  const departments = champions.departmentsAffected.flatMap(({ name }) => (name === null ? [] : [name]));
  const sponsor = sponsorStanding(champions, context);
  const body: Block[] = [
    ...roleLine("Sponsor", sponsor),
    ...roleLine("Presented by", presenterWords(setting)),
    ...roleLine("Team", team.length === 0 ? null : team.join("; ")),
    ...roleLine("Departments affected", departments.length === 0 ? null : departments.join("; ")),
    ...coverageBlock(departments.length, context),
    ...governanceBlock(champions.governance),
  ];
  if (sponsor === null && setting.presenterCredentials === null && body.length < 3) return [];
  const title = slideTitle({
    context,
    facts: {
      sponsor: sponsor !== null,
      presenter: presenterWords(setting) !== null,
      team: team.length > 0,
    },
    from: peopleClaims,
  });
  return [{ id: "people", part: "appendix", kicker: "Appendix: people", title, layout: "text", body }];
}

function presenterWords({ presenterRole, presenterCredentials }: ReadDraft["context"]): string | null {
  if (presenterRole === null || presenterCredentials === null) return presenterRole ?? presenterCredentials;
  return `${asSentence(presenterRole)} ${presenterCredentials}`;
}

function roleLine(label: string, words: string | null): Block[] {
  if (words === null) return [];
  const text: Line = [{ text: `${label}: `, strong: true }, { text: words }];
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
        bar("Departments with somebody named to help", coverage.departments, departments),
        bar("Levels with somebody named to help", coverage.levels, LEVELS),
      ],
    },
  ];
}

type Governance = ReadDraft["champions"]["governance"];

/** One line a task: the roles that share a part stand together. */
function governanceBlock(governance: Governance): Block[] {
  const named = governance.filter(({ task, role }) => task !== null && role !== null);
  const tasks = [...new Set(named.map(({ task }) => task))];
  return tasks.map((task) => {
    const parts = governancePartOptions.flatMap(({ value, label }) => {
      const roles = named.flatMap((row) =>
        row.task === task && row.part === value && row.role !== null ? [row.role] : [],
      );
      return roles.length === 0 ? [] : [`${uncapitalise(label)}: ${roles.join(", ")}`];
    });
    const unparted = named.flatMap((row) => (row.task === task && row.part === null && row.role ? [row.role] : []));
    const words = [...parts, ...(unparted.length === 0 ? [] : [unparted.join(", ")])].join("; ");
    return { kind: "paragraph", text: [{ text: `${task}: `, strong: true }, { text: words }] };
  });
}
