import { z } from "zod";
import { optionsOf } from "../form/options-of";

export const sectors = [
  "local-government",
  "central-government",
  "health",
  "police-fire",
  "education",
  "housing",
  "museum",
  "charity",
  "company",
  "other",
] as const;
export const sectorSchema = z.enum(sectors);
export type Sector = z.infer<typeof sectorSchema>;

export const sectorOptions = optionsOf<Sector>({
  "local-government": "Local government",
  "central-government": "Central government",
  health: "Health",
  "police-fire": "Police or fire",
  education: "Education",
  housing: "Housing",
  museum: "Museum or gallery",
  charity: "Charity",
  company: "Company",
  other: "Another sector",
});
