import { formatDate, formatSpan } from "../../dates/format-date";
import type { BlockOf } from "../../slides/block";
import { formatNumber } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { EvidenceValues } from "./schema";

/** Fewer are a number and no picture; of more than this one mark stands for ten, a hundred … */
const LEAST_DRAWN = 30;
const MOST_MARKS = 400;

type Evidence = Pick<
  ReadAnswers<EvidenceValues>,
  "listeningFrom" | "listeningTo" | "listeningMentions" | "listeningUnanswered"
>;

/** What was said, one mark a message, those without an answer first; null where too little was heard. */
export function listeningDots(evidence: Evidence, { locale, lexicon }: BuildContext): BlockOf<"dots"> | null {
  const { listeningMentions: all, listeningUnanswered: unanswered } = evidence;
  if (all === null || unanswered === null || all < LEAST_DRAWN || unanswered > all) return null;
  const per = marksFor(all);
  const words = (count: number): string => formatNumber(count, locale);
  const scale = per === 1 ? "" : `; one mark is ${words(per)}`;
  return {
    kind: "dots",
    heading: `${[lexicon.listened, periodWords(evidence, locale)].filter((part) => part !== "").join(", ")}${scale}`,
    per,
    groups: [
      { label: "questions without an answer", count: unanswered, text: words(unanswered), weight: "strong" },
      { label: "other messages", count: all - unanswered, text: words(all - unanswered), weight: "plain" },
    ],
  };
}

function marksFor(all: number): number {
  let per = 1;
  while (all / per > MOST_MARKS) per *= 10;
  return per;
}

function periodWords({ listeningFrom: from, listeningTo: to }: Evidence, locale: string): string {
  if (from !== null && to !== null) return formatSpan(from, to, locale);
  if (from !== null) return `from ${formatDate(from, locale)}`;
  return to === null ? "" : `until ${formatDate(to, locale)}`;
}
