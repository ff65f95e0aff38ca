import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { Block } from "../../deck/block";
import { labelOf } from "../../deck/label-of";
import { figure, makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import { formatNumber } from "../../text/format-number";
import { listWords } from "../../text/sentence";
import { commentKindOptions, contentTypeOptions, delegateLabels, headingStatusOptions } from "./options";
import type { SafeguardsValues } from "./schema";
import { signOffs } from "./sign-offs";

const NEEDS = [
  "contentTypes",
  "delegateLevel",
  "houseRules",
  "correctionProtocol",
  "triage",
  "outline",
  "signOffLegal",
  "signOffInformationGovernance",
  "signOffHr",
  "signOffSecurity",
  "signOffUnion",
] as const;

type Answers = Pick<ReadAnswers<SafeguardsValues>, (typeof NEEDS)[number]>;

/** Who may say what and how fast, who agreed to it, and what happens with each kind of comment. */
export const safeguardsSlides = (slide: SlideMaker<SafeguardsValues>): readonly SlideSpec[] => [
  slide({ id: "rules", part: "appendix", needs: NEEDS }, rulesSlide),
];

function rulesSlide(answers: Answers, context: BuildContext): Slide[] {
  const body = [
    ...approvalBlocks(answers, context),
    ...signOffTable(answers, context),
    ...triageTable(answers.triage),
    ...line("House rules", answers.houseRules),
    ...line("How we correct", answers.correctionProtocol),
    ...outlineTable(answers.outline),
  ];
  if (body.length === 0) return [];
  const title = slideTitle({ context, candidates: [{ key: "rules" }] });
  return [{ id: "rules", part: "appendix", kicker: "Appendix: rules", title, layout: "text", body }];
}

const line = (label: string, text: string | null): Block[] =>
  text === null ? [] : [{ kind: "paragraph", text: [{ text: `${label}: `, strong: true }, { text }] }];

const WORDS = { true: "yes", false: "no" } as const;

function approvalBlocks({ contentTypes, delegateLevel }: Answers, { locale }: BuildContext): Block[] {
  const rows = contentTypes.filter(({ type }) => type !== null);
  const level = delegateLevel === null ? null : (delegateLabels[delegateLevel] ?? null);
  if (rows.length === 0) return line("What trained people may post", level);
  const table = makeTable({
    caption: "Who drafts and approves what, and how fast",
    columns: [
      { head: "Content", share: 180 },
      { head: "Drafted by", share: 170 },
      { head: "Approved by", share: 190 },
      { head: "Deputy", share: 140 },
      { head: "Within minutes", share: 100 },
      { head: "Out of hours", share: 100 },
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
    rhythm: "dense",
  });
  return [table, ...line("What trained people may post", level)];
}

function signOffTable(answers: Answers, { locale }: BuildContext): Block[] {
  const rows = signOffs.flatMap(({ key, who }) => {
    const date = answers[key];
    return date === null ? [] : [[who, formatDate(date, locale)]];
  });
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: "Who agreed, and when",
      columns: [
        { head: "Who", share: 440 },
        { head: "When", share: 440 },
      ],
      rows,
      rhythm: "dense",
    }),
  ];
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
      rhythm: "dense",
    }),
  ];
}

function outlineTable(outline: Answers["outline"]): Block[] {
  const rows = outline.filter(({ heading }) => heading !== null);
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: "Headings of our guidance",
      columns: [
        { head: "Heading", share: 440 },
        { head: "How far", share: 200 },
        { head: "Who writes it", share: 240 },
      ],
      rows: rows.map(({ heading, status, ownerRole }) => [heading, labelOf(headingStatusOptions, status), ownerRole]),
      rhythm: "dense",
    }),
  ];
}
