import type { Line } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { needsClaims } from "./alignment-claims";
import type { Need } from "./need-words";
import type { AlignmentValues } from "./schema";

type Values = Pick<ReadAnswers<AlignmentValues>, "needs" | "longTermVision">;

/** Each need in its own words, with what social media adds to it; where it could lead stands under the table. */
export function needsSlide({ needs, longTermVision }: Values, context: BuildContext): Slide[] {
  const told = needs.filter(({ title, problemNow }) => title !== null || problemNow !== null);
  if (told.length === 0) return [];
  const table = makeTable({
    caption: "Needs in full",
    columns: [
      { head: "Need, in our own words", share: 250 },
      { head: "What we know, and who feels it", share: 330 },
      { head: "What this adds, and what changes inside", share: 300 },
    ],
    rows: told.map((need) => [
      sentences(need.title, need.problemNow, "\n"),
      sentences(evidenceLine(need), need.whoIsAffected === null ? null : `Felt by: ${need.whoIsAffected}`),
      sentences(need.socialRole, need.internalImpact === null ? null : `Inside: ${need.internalImpact}`),
    ]),
  });
  const title = slideTitle({ context, facts: { needs: told }, from: needsClaims });
  const note: Line | null =
    longTermVision === null ? null : [{ text: "In the long run: ", strong: true }, { text: longTermVision }];
  const frame = { id: "needs", part: "appendix", kicker: "Appendix: needs", title, layout: "table", table } as const;
  return [note === null ? frame : { ...frame, note }];
}

function evidenceLine({ evidenceNow, evidenceNowSource }: Need): string | null {
  if (evidenceNow === null) return evidenceNowSource;
  return `${evidenceNow} (${evidenceNowSource ?? "unverified"})`;
}

/** Two answers in one cell; null where there is neither. */
function sentences(first: string | null, second: string | null, between = " "): string | null {
  if (first === null || second === null) return first ?? second;
  return `${between === "\n" ? first : asSentence(first)}${between}${second}`;
}
