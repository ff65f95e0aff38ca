import type { Draft } from "../draft/draft";

type OrganisationFacts = { name: string; sector: string; country: string; currency: string };

/** What set-up already knows, as answers of a new proposal: copies to change, since only the context prints them. */
export function draftFromOrganisation(organisation: OrganisationFacts | null): Draft {
  if (!organisation) return {};
  const { name: orgName, sector, country, currency } = organisation;
  return { context: { answers: { orgName, sector, country, currency }, finished: false } };
}
