import type { BuildContext } from "../../build-context";
import type { Line } from "../../deck/line";
import { makeTable } from "../../deck/make-table";
import type { Need } from "../../deck/measure-of";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers } from "../../section";
import { numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import type { AlignmentValues } from "./schema";

type Values = Pick<ReadAnswers<AlignmentValues>, "needs" | "longTermVision">;

/** Each need in its own words, with what social media adds to it; where it could lead stands under the table. */
export function needsSlide({ needs, longTermVision }: Values, context: BuildContext): Slide[] {
  const told = needs.filter(({ title, problemNow }) => title !== null || problemNow !== null);
  if (told.length === 0) return [];
  const table = makeTable({
    caption: "Needs in full",
    columns: [
      { head: "Need", share: 140 },
      { head: "In our own words", share: 150 },
      { head: "What we know, and from where", share: 200 },
      { head: "Who feels it", share: 120 },
      { head: "What social media adds", share: 150 },
      { head: "What changes inside", share: 120 },
    ],
    rows: told.map((need) => [
      need.title,
      need.problemNow,
      evidenceLine(need),
      need.whoIsAffected,
      need.socialRole,
      need.internalImpact,
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({
    context,
    candidates: [
      told.length === 1
        ? { key: "needs.one" }
        : { key: "needs", words: { Count: capitalise(numberWord(told.length)) } },
    ],
  });
  const note: Line | null =
    longTermVision === null ? null : [{ text: "In the long run: ", strong: true }, { text: longTermVision }];
  const frame = { id: "needs", part: "appendix", kicker: "Appendix: needs", title, layout: "table", table } as const;
  return [note === null ? frame : { ...frame, note }];
}

function evidenceLine({ evidenceNow, evidenceNowSource }: Need): string | null {
  if (evidenceNow === null) return evidenceNowSource;
  return `${evidenceNow} (${evidenceNowSource ?? "unverified"})`;
}
