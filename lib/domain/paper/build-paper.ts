import { type BuildDeckOutline, buildDeckOutline } from "../deck/build-outline";
import { readPrintable } from "../deck/printable";
import { toldAnswers } from "../deck/told-answers";
import { fail, type Result, succeed } from "../problem/result";
import { buildBrief } from "./build-brief";
import { buildChampionBrief } from "./build-champion-brief";
import { buildLunchHourKit } from "./build-lunch-hour-kit";
import { buildQa } from "./build-qa";
import { buildReport } from "./build-report";
import type { BuildPaperContent } from "./paper-given";
import type { PaperKind, PaperOutline } from "./paper-outline";
import { paperSizeOf } from "./paper-size";

const builders = {
  report: { build: buildReport, missing: { path: "asks.asks", message: "Say what you ask for, and why." } },
  brief: { build: buildBrief, missing: { path: "asks.asks", message: "Say what you ask for, and why." } },
  champion: { build: buildChampionBrief, missing: { path: "asks.asks", message: "Say what you ask for, and why." } },
  qa: { build: buildQa, missing: { path: "objections.objections", message: "Add a question that may be asked." } },
  "lunch-hour": { build: buildLunchHourKit, missing: null },
} as const satisfies Record<PaperKind, { build: BuildPaperContent; missing: { path: string; message: string } | null }>;

/**
 * What a paper says, settled before how it is drawn. It is built beside the deck and from the same printable answers,
 * so that no number of it can differ. Pure: the same draft and clock give the same outline.
 */
export function buildPaper(kind: PaperKind, given: BuildDeckOutline): Result<PaperOutline, "nothing_to_print"> {
  const deck = buildDeckOutline({ ...given, density: "read-ahead", isLoose: true });
  const { printable, context } = readPrintable({ ...given, density: "read-ahead" });
  const { build, missing } = builders[kind];
  const content = build({
    // The presenter alone reads the questions and answers; every other paper goes to somebody.
    draft: kind === "qa" ? printable : toldAnswers(printable, context),
    context,
    slides: deck.slides,
  });
  if (content === null) return fail("nothing_to_print", missing === null ? {} : { fields: [missing] });
  const { lang, title, organisation, state, versionLabel, classification, frozenAt, brand } = deck;
  return succeed({
    version: 1,
    kind,
    size: paperSizeOf(lang),
    ...{ lang, title, organisation, state, versionLabel, classification, frozenAt, brand },
    ...content,
  });
}
