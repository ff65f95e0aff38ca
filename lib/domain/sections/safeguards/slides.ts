import { labelOf } from "../../form/label-of";
import type { Block, BlockOf } from "../../slides/block";
import { labelled, type Run } from "../../slides/line";
import { figure, makeTable } from "../../slides/make-table";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { formatNumber } from "../../text/format-number";
import { listWords, uncapitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../define-section";
import { commentKindOptions, contentTypeOptions, headingStatusOptions } from "./options";
import { approvalClaims, guidanceClaims } from "./safeguards-claims";
import type { SafeguardsValues } from "./schema";
import { areAgreed, headingOwner, openLine, signOffLines } from "./sign-offs";

const NEEDS = [
  "contentTypes",
  "delegateLevel",
  "houseRules",
  "correctionProtocol",
  "triage",
  "outline",
  "signOffs",
] as const;

type Answers = Pick<ReadAnswers<SafeguardsValues>, (typeof NEEDS)[number]>;

/** Who may say what and how fast, who has to agree to it, and what happens with each kind of comment. */
export const safeguardsSlides = (slide: SlideMaker<SafeguardsValues>): readonly SlideSpec[] => [
  slide({ id: "rules", part: "appendix", needs: NEEDS }, rulesSlides),
];

function rulesSlides(answers: Answers, context: BuildContext): Slide[] {
  return [...approvalSlide(answers, context), ...guidanceSlide(answers, context)];
}

/** Who drafts and approves what, and who has to agree to it: what a reader of rules is told first. */
function approvalSlide(answers: Answers, context: BuildContext): Slide[] {
  const table = approvalTable(answers, context);
  const lines = [...levelLine(answers, context), ...signOffLine(answers, context)];
  if (table === null && lines.length === 0) return [];
  const title = slideTitle({
    context,
    facts: { contentTypes: shownTypes(answers), delegateLevel: answers.delegateLevel },
    from: approvalClaims,
  });
  const frame = { id: "rules", part: "appendix", kicker: "Appendix: rules", title } as const;
  if (table === null) return [{ ...frame, layout: "text", body: lines.map((text) => ({ kind: "paragraph", text })) }];
  if (isToldFirst("rules", context.variant) && table.rows.length >= LEAST_TOLD) {
    const below = lines.map(
      (text): MessagePart => ({ need: "must", place: "main", block: { kind: "paragraph", text } }),
    );
    return [{ ...frame, layout: "message", parts: [{ need: "must", place: "main", block: table }, ...below] }];
  }
  const note = lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: ". " }, ...runs]));
  return [{ ...frame, layout: "table", table, ...(note.length === 0 ? {} : { note }) }];
}

/** So many rows are worth a slide of the meeting. */
const LEAST_TOLD = 3;

/** What is done with each kind of comment, and the rules in full. */
function guidanceSlide(answers: Answers, context: BuildContext): Slide[] {
  const body = [
    ...triageTable(answers.triage),
    ...line("House rules", answers.houseRules),
    ...line("How we correct", answers.correctionProtocol),
    ...outlineLines(answers, context),
  ];
  if (body.length === 0) return [];
  const title = slideTitle({
    context,
    facts: { triage: answers.triage, areAgreed: areAgreed(answers.signOffs, context.now) },
    from: guidanceClaims,
  });
  return [{ id: "guidance", part: "appendix", kicker: "Appendix: rules", title, layout: "text", body, columns: 2 }];
}

const line = (label: string, text: string | null): Block[] =>
  text === null ? [] : [{ kind: "paragraph", role: "small", text: labelled(label, text) }];

const WORDS = { true: "yes", false: "no" } as const;

/** By what may be posted without approval, from 0, approve everything, to 3. */
const WITHOUT_APPROVAL = [
  "nothing",
  "all but what is new or sensitive",
  "all but what is sensitive",
  "everything",
] as const;

/** In force only once everybody named has agreed to the rules. */
function levelLine({ delegateLevel, signOffs }: Answers, { now }: BuildContext): Run[][] {
  const level = delegateLevel === null ? null : (WITHOUT_APPROVAL[delegateLevel] ?? null);
  if (level === null) return [];
  const label = areAgreed(signOffs, now)
    ? "What trained people may post without approval: "
    : "What trained people could post without approval, as proposed: ";
  return [[{ text: label, strong: true }, { text: level }]];
}

const shownTypes = ({ contentTypes }: Answers) => contentTypes.filter(({ type }) => type !== null);

function approvalTable(answers: Answers, { locale }: BuildContext): BlockOf<"table"> | null {
  const rows = shownTypes(answers);
  if (rows.length === 0) return null;
  return makeTable({
    caption: "Who drafts and approves what, and how fast",
    columns: [
      { head: "Content", share: 180 },
      { head: "Drafted by", share: 170 },
      { head: "Approved by", share: 190 },
      { head: "Deputy", share: 165 },
      { head: "Within minutes", share: 110 },
      { head: "Out of hours", share: 90 },
    ],
    rows: rows.map(({ type, drafter, approvers, deputy, maxMinutes, outOfHours }) => {
      const roles = approvers.flatMap(({ role }) => role ?? []);
      return [
        labelOf(contentTypeOptions, type),
        drafter,
        roles.length === 0 ? "nobody" : listWords(roles),
        deputy ?? (roles.length === 0 ? "nobody" : null),
        figure(maxMinutes === null ? null : formatNumber(maxMinutes, locale)),
        outOfHours === null ? null : WORDS[`${outOfHours}`],
      ];
    }),
  });
}

function signOffLine({ signOffs }: Answers, context: BuildContext): Run[][] {
  const lines = signOffLines(signOffs, context);
  if (lines.length === 0) return [];
  const open = openLine(signOffs);
  const told = [lines.join("; "), ...(open === null ? [] : [open])].join(". ");
  return [[{ text: "Sign-offs. ", strong: true }, { text: told }]];
}

function triageTable(triage: Answers["triage"]): Block[] {
  const rows = triage.filter(({ comment }) => comment !== null);
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: "What we do with a comment",
      columns: [
        { head: "Comment", share: 300 },
        { head: "What we do", share: 580 },
      ],
      rows: rows.map(({ comment, action }) => [labelOf(commentKindOptions, comment), action]),
    }),
  ];
}

/** One line a heading of the guidance: how far it is and who writes it. */
function outlineLines({ outline }: Answers, context: BuildContext): Block[] {
  const lines = outline.flatMap((row) => {
    if (row.heading === null) return [];
    const status = labelOf(headingStatusOptions, row.status);
    const rest = [status === null ? null : uncapitalise(status), headingOwner(row, context)].filter(
      (part) => part !== null,
    );
    return [rest.length === 0 ? row.heading : `${row.heading}: ${rest.join(", ")}`];
  });
  return line("Headings of our guidance", lines.length === 0 ? null : lines.join("; "));
}
