import { findRow } from "../../form/find-row";
import type { Block } from "../../slides/block";
import type { Line } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { quoted } from "../../text/quoted";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { libraryEvidence } from "./library-evidence";
import { objectionsClaims } from "./objections-claims";
import type { ObjectionsValues } from "./schema";

type Objections = ReadAnswers<ObjectionsValues>;
type Objection = Objections["objections"][number];

/** What it reads beside its own section: the names of the examples and the risks that an answer rests on. */
type Given = {
  objections: Objections;
  evidence: { cases: readonly { id: string; org: string | null }[] };
  risks: { risks: readonly { id: string; title: string | null }[] };
};

/** What will be asked, what is granted first and what is answered, with the slide that proves it. */
export function objectionsSlide(draft: Given, context: BuildContext): Slide[] {
  const rows = draft.objections.objections.filter(({ objection }) => objection !== null);
  if (rows.length === 0) return [];
  const table = makeTable({
    caption: "Questions we expect, and our answers",
    columns: [
      { head: "What may be said, and what is true in it", share: 290 },
      { head: "What we answer", share: 420 },
      { head: "Rests on", share: 170 },
    ],
    rows: rows.map((row) => [
      row.concede === null ? row.objection : `${row.objection}\n${row.concede}`,
      row.answer,
      proofOf(row, draft),
    ]),
  });
  const title = slideTitle({
    context,
    facts: { objections: rows, total: context.picks.objections },
    from: objectionsClaims,
  });
  const body: Block[] = [table, ...rows.flatMap(longAnswer), ...rows.flatMap((row) => sourcesOf(row, context))];
  return [{ id: "objections", part: "appendix", kicker: "Appendix: questions", title, layout: "text", body }];
}

function proofOf({ evidenceId, riskId }: Objection, { evidence, risks }: Given): string | null {
  const names = [findRow(evidence.cases, evidenceId)?.org ?? null, findRow(risks.risks, riskId)?.title ?? null];
  return names.filter((name) => name !== null).join("; ") || null;
}

/** Where an answer of the library can be checked. */
function sourcesOf(row: Objection, { library, locale }: BuildContext): Block[] {
  const sources = libraryEvidence(row, library);
  if (sources.length === 0) return [];
  const question = quoted(row.objection ?? "", locale);
  const text = `Our answer to ${question} rests on ${asSentence(sources.join("; "))}`;
  return [{ kind: "paragraph", role: "small", text }];
}

function longAnswer({ objection, longAnswer: text }: Objection): Block[] {
  if (text === null) return [];
  const line: Line = [{ text: `${objection} `, strong: true }, { text }];
  return [{ kind: "paragraph", text: line }];
}
