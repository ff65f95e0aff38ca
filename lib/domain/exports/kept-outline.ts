import type { z } from "zod";
import { type BuildDeckOutline, buildDeckOutline } from "../deck/build-outline";
import { fiveMinuteCut } from "../deck/five-minute-cut";
import { buildPaper } from "../paper/build-paper";
import { type PaperOutline, paperOutlineSchema } from "../paper/paper-outline";
import { fail, type Result, succeed } from "../problem/result";
import { buildRegister } from "../register/build-register";
import { type RegisterOutline, registerOutlineSchema } from "../register/register-outline";
import { type DeckOutline, deckOutlineSchema } from "../slides/outline";
import { type DocumentId, documents } from "./formats";

/** A document worked out from the answers, settled before how it is drawn: what a version keeps and a renderer gets. */
export type KeptOutline =
  | { source: "deck"; outline: DeckOutline }
  | { source: "paper"; outline: PaperOutline }
  | { source: "register"; outline: RegisterOutline };

/** Pure: the same draft and clock give the same document. A document without a word in it is none. */
export function buildOutline(document: DocumentId, given: BuildDeckOutline): Result<KeptOutline, "nothing_to_print"> {
  if (document === "deck" || document === "five-minutes") {
    const whole = buildDeckOutline(given);
    const outline = document === "deck" ? whole : fiveMinuteCut(whole);
    return outline.slides.length === 0 ? fail("nothing_to_print") : succeed({ source: "deck", outline });
  }
  if (document === "register") {
    const register = buildRegister(given);
    return register.ok ? succeed({ source: "register", outline: register.value }) : register;
  }
  const paper = buildPaper(document, given);
  return paper.ok ? succeed({ source: "paper", outline: paper.value }) : paper;
}

const keptSchemas = {
  deck: deckOutlineSchema.transform((outline) => ({ source: "deck", outline }) as const),
  paper: paperOutlineSchema.transform((outline) => ({ source: "paper", outline }) as const),
  register: registerOutlineSchema.transform((outline) => ({ source: "register", outline }) as const),
};

/** What a stored document of this name is read with. */
export const storedOutlineSchema = (document: DocumentId): z.ZodType<KeptOutline> =>
  keptSchemas[documents[document].source];
