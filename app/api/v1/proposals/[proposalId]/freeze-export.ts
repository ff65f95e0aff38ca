import { loadWholeLibrary } from "@/app/load-whole-library";
import { getDrawnBrand } from "@/lib/db/organisation/get-brand";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import type { LoadedProposal } from "@/lib/db/proposal/load-draft";
import { type FrozenOutline, freezeVersion } from "@/lib/db/version/freeze-version";
import { brandOfProposal } from "@/lib/domain/brand/brand-of-proposal";
import { makeBuildContext } from "@/lib/domain/deck/make-build-context";
import type { Draft } from "@/lib/domain/draft";
import { type ExportChoice, outlineName } from "@/lib/domain/exports/choice";
import { exportFormats } from "@/lib/domain/exports/formats";
import { buildOutline } from "@/lib/domain/exports/kept-outline";
import type { Result } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";
import { readState } from "@/lib/domain/versions/read-state";
import { takeSnapshot } from "@/lib/domain/versions/take-snapshot";
import { versionLabel } from "@/lib/domain/versions/version-label";
import { today } from "../../today";

type Freeze = { scope: Scope; choice: ExportChoice };

/** The document behind a file, of the proposal as it stands, in a version that stays. */
export async function freezeExport({ scope, choice }: Freeze): Promise<Result<FrozenOutline>> {
  const { variant, density } = choice;
  const { document } = exportFormats[choice.format];
  const organisation = (await getOrganisation())?.name ?? "";
  const brand = await getDrawnBrand();
  const brandOf = ({ theme }: LoadedProposal) => brandOfProposal(brand, theme);
  const shared = { variant, density, library: await loadWholeLibrary() };
  const contextOf = (draft: Draft, now: string) => makeBuildContext({ ...shared, draft, now });
  return freezeVersion({
    scope,
    document,
    name: outlineName(document, choice),
    snapshot: (loaded) => {
      const { title, draft } = loaded;
      const state = readState({ draft, context: contextOf(draft, today()) });
      return takeSnapshot({ draft, title, organisation, brand: brandOf(loaded), state });
    },
    build: ({ loaded, number, frozenAt, state }) => {
      const { draft, title } = loaded;
      const now = frozenAt.toISOString().slice(0, 10);
      const label = versionLabel({ number, date: now, locale: contextOf(draft, now).locale });
      const frozen = { frozenAt: frozenAt.toISOString(), versionLabel: label, state, brand: brandOf(loaded) };
      return buildOutline(document, { ...shared, ...frozen, draft, title, now, organisation: { name: organisation } });
    },
  });
}
