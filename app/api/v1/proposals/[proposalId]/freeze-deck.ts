import { loadWholeLibrary } from "@/app/load-whole-library";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import { type FrozenDeck, freezeVersion } from "@/lib/db/version/freeze-version";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { makeBuildContext } from "@/lib/domain/deck/make-build-context";
import type { Density, VariantId } from "@/lib/domain/deck/outline";
import type { Draft } from "@/lib/domain/draft";
import type { Result } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";
import { readState } from "@/lib/domain/versions/read-state";
import { takeSnapshot } from "@/lib/domain/versions/take-snapshot";
import { versionLabel } from "@/lib/domain/versions/version-label";
import { today } from "../../today";

const brand = { theme: "pine" } as const;

/** The deck of the proposal as it stands, in a version that stays. */
export async function freezeDeck(given: {
  scope: Scope;
  variant: VariantId;
  density: Density;
}): Promise<Result<FrozenDeck>> {
  const organisation = (await getOrganisation())?.name ?? "";
  const shared = { variant: given.variant, density: given.density, library: await loadWholeLibrary() };
  const contextOf = (draft: Draft, now: string) => makeBuildContext({ ...shared, draft, now });
  return freezeVersion({
    ...given,
    snapshot: ({ title, draft }) => {
      const state = readState({ draft, context: contextOf(draft, today()) });
      return takeSnapshot({ draft, title, organisation, brand, state });
    },
    build: ({ loaded: { draft, title }, number, frozenAt, state }) => {
      const now = frozenAt.toISOString().slice(0, 10);
      const label = versionLabel({ number, date: now, locale: contextOf(draft, now).locale });
      const frozen = { frozenAt: frozenAt.toISOString(), versionLabel: label, state, brand };
      return buildDeckOutline({ ...shared, ...frozen, draft, title, now, organisation: { name: organisation } });
    },
  });
}
