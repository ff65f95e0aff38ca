import { z } from "zod";
import { sectorSchema } from "@/lib/domain/library/sector";
import { oneLine } from "@/lib/domain/text/one-line";
import { operation } from "./operation";

const MAX_NAME_CHARACTERS = 120;

const details = {
  name: oneLine({ max: MAX_NAME_CHARACTERS, tooShort: "Enter the name of your organisation." }),
  sector: sectorSchema,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/, "Choose a country."),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, "Choose a currency."),
};

const organisationSchema = z.object({ ...details, revision: z.int() });

export const getOrganisationOperation = operation({
  id: "getOrganisation",
  method: "GET",
  path: "/organisation",
  summary: "Read the organisation new proposals start from",
  access: "user",
  params: z.object({}),
  body: null,
  reply: organisationSchema.nullable(),
  status: 200,
  problems: [],
});

export const saveOrganisationOperation = operation({
  id: "saveOrganisation",
  method: "PUT",
  path: "/organisation",
  summary: "Set the organisation new proposals start from",
  access: "admin",
  params: z.object({}),
  body: z.strictObject(details),
  reply: organisationSchema,
  status: 200,
  problems: ["forbidden"],
});
