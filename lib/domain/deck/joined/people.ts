import type { BuildContext } from "../../build-context";
import type { ReadDraft } from "../../sections/registry";
import { capitalise, listWords } from "../../text/sentence";
import type { Block } from "../block";
import type { Line } from "../line";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

/** Sponsor, presenter and how far the work is carried by others; nothing about any person. */
export function peopleSlide({ champions, context: setting, pilot }: ReadDraft, context: BuildContext): Slide[] {
  const team = pilot.team.flatMap(({ role }) => (role === null ? [] : [role]));
  const departments = champions.departmentsAffected.flatMap(({ name }) => (name === null ? [] : [name]));
  const body: Block[] = [
    ...roleLine("Sponsor", champions.sponsorRole),
    ...roleLine("Presented by", setting.presenterRole),
    ...roleLine("Record", setting.presenterCredentials),
    ...roleLine("Team", team.length === 0 ? null : listWords(team)),
    ...roleLine("Departments affected", departments.length === 0 ? null : listWords(departments)),
    ...coverageBlock(departments.length, context),
  ];
  if (champions.sponsorRole === null && setting.presenterCredentials === null && departments.length === 0) return [];
  const title = slideTitle({ context, candidates: [{ key: "people" }] });
  return [{ id: "people", part: "appendix", kicker: "Appendix: people", title, layout: "text", body }];
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
