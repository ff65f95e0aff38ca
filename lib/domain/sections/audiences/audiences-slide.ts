import { formatDate } from "../../dates/format-date";
import { findRow } from "../../form/find-row";
import type { Cell } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { audiencesClaims } from "./audiences-claims";
import type { AudiencesValues } from "./schema";

type Audiences = ReadAnswers<AudiencesValues>;
type Group = Audiences["groups"][number];
type Benefit = Audiences["benefits"][number];

/** What it reads beside its own section: the names of the needs and the examples that a benefit points to. */
type Given = {
  audiences: Audiences;
  alignment: { needs: readonly { id: string; title: string | null }[] };
  evidence: { cases: Cases };
};
type Cases = readonly { id: string; org: string | null }[];

/** Every group with all it would gain, whoever decides first, and the reader's own worry where it may be told. */
export function audiencesSlide(draft: Given, context: BuildContext): Slide[] {
  const rows = tableRows(draft, context);
  if (rows.length === 0) return [];
  const tellsWorry = draft.audiences.groups.some(({ mainConcern }) => mainConcern !== null);
  const table = makeTable({
    caption: "Groups and what they would gain",
    columns: [
      { head: tellsWorry ? "Group, and your worry" : "Group", share: tellsWorry ? 250 : 160 },
      { head: "What they and the organisation would gain", share: 370 },
      { head: "Need it serves, and what it rests on", share: 260 },
    ],
    rows,
  });
  const { benefits } = draft.audiences;
  const groups = toldGroups(draft, context);
  const title = slideTitle({ context, facts: { groups, benefits }, from: audiencesClaims });
  return [{ id: "audiences", part: "appendix", kicker: "Appendix: audiences", title, layout: "table", table }];
}

/** One row a benefit; a group without one stands only where it has a worry to tell. A benefit of no group comes last. */
function tableRows(draft: Given, context: BuildContext): (Cell | null)[][] {
  const { audiences, alignment, evidence } = draft;
  const { benefits } = audiences;
  const gain = (benefit: Benefit): (Cell | null)[] => [
    inOne(" ", [
      benefit.forThem === null ? null : asSentence(benefit.forThem),
      benefit.forOrganisation === null ? null : `For the organisation: ${benefit.forOrganisation}`,
    ]),
    inOne("; ", [
      findRow(alignment.needs, benefit.linkedNeedId)?.title ?? null,
      restsOn(benefit, evidence.cases, context),
    ]),
  ];
  const told = toldGroups(draft, context);
  const isSaid = ({ forThem, forOrganisation }: Benefit): boolean => forThem !== null || forOrganisation !== null;
  const ofGroup = (group: Group): (Cell | null)[][] => {
    const own = benefits.filter((benefit) => benefit.groupId?.rowId === group.id && isSaid(benefit));
    const lead = inOne("\n", [group.name, group.mainConcern]);
    if (own.length > 0) return own.map((benefit) => [lead, ...gain(benefit)]);
    return group.mainConcern === null ? [] : [[lead, null, null]];
  };
  const lost = benefits.filter((benefit) => findRow(told, benefit.groupId) === null && isSaid(benefit));
  return [...told.flatMap(ofGroup), ...lost.map((benefit) => [null, ...gain(benefit)])];
}

/** What is known of several answers, in one cell; null where nothing is. */
function inOne(between: string, parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(between);
}

const toldGroups = ({ audiences }: Given, context: BuildContext): Group[] =>
  deciderFirst(audiences.groups, context).filter(({ name, mainConcern }) => name !== null || mainConcern !== null);

function deciderFirst(groups: readonly Group[], { picks }: BuildContext): Group[] {
  const isDecider = (group: Group): boolean => group.id === picks.decisionMakerGroupId;
  return [...groups.filter(isDecider), ...groups.filter((group) => !isDecider(group))];
}

function restsOn(benefit: Benefit, cases: Cases, { locale }: BuildContext): string | null {
  const { evidenceId, ownDataSource, ownDataDate } = benefit;
  const day = ownDataDate === null ? null : formatDate(ownDataDate, locale);
  const parts = [findRow(cases, evidenceId)?.org ?? null, ownDataSource, day].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
