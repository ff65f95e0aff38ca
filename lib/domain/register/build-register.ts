import { type BuildDeckOutline, buildDeckOutline } from "../deck/build-outline";
import { readPrintable } from "../deck/printable";
import { paperSizeOf } from "../paper/paper-size";
import { fail, type Result, succeed } from "../problem/result";
import { aboutSheet } from "./about-sheet";
import { controlsSheet } from "./controls-sheet";
import { letteredRisks } from "./lettered-risks";
import type { RegisterOutline } from "./register-outline";
import { risksSheet } from "./risks-sheet";

const MISSING = { path: "risks.risks", message: "Add a risk with its title." };

/** The register as it can be sorted and kept: one row a risk, one a control. Private answers never reach it. */
export function buildRegister(given: BuildDeckOutline): Result<RegisterOutline, "nothing_to_print"> {
  const { printable, context } = readPrintable(given);
  const { risks, appetite } = printable.risks;
  const lettered = letteredRisks(risks, context);
  if (lettered.length === 0) return fail("nothing_to_print", { fields: [MISSING] });
  const { lang, title, organisation, state, versionLabel, classification, frozenAt } = buildDeckOutline(given);
  const facts = { lang, title, organisation, state, versionLabel, classification, frozenAt };
  return succeed({
    version: 1,
    size: paperSizeOf(lang),
    ...facts,
    sheets: [risksSheet(lettered, context), controlsSheet(lettered, context), aboutSheet(facts, appetite)],
  });
}
