import { z } from "zod";
import { scopeSchema } from "./entry-kinds";

export const scopesSchema = z.array(scopeSchema).max(scopeSchema.options.length);

/** What every entry of the library says of itself. */
export const entryFields = {
  id: z.string().regex(/^[A-Z]\d{1,2}$/),
  version: z.int().min(1),
  /** Numbers of the source register, ids of seed articles, or "editorial" for our own judgement. */
  source: z.array(z.string()).min(1),
  /** confirmed: read in the source; partly: some detail missing, the caveat says which. Unconfirmed facts do not ship. */
  status: z.enum(["confirmed", "partly"]).nullable(),
  /** Our own judgement, labelled so wherever it is shown, and open to editing. */
  editorial: z.boolean(),
  year: z.int().nullable(),
  caveat: z.string().nullable(),
  /** The only scopes of a proposal (its answer `context.scope`) that it suits; without them it suits every one. */
  scopes: scopesSchema.optional(),
  /**
   * history: too old to be offered first, and labelled so. retired: a newer entry stands in its place, so it is offered
   * no more and stays only for the proposals that hold a copy.
   */
  shelf: z.enum(["history", "retired"]).optional(),
};
/** ISO 3166. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
/** A part of the country that an entry holds for alone, such as Wales. */
export const region = z.string().max(60).nullable();
