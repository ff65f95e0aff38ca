import { loadOwnEntries } from "@/app/load-whole-library";
import { getDrawnBrand } from "@/lib/db/organisation/get-brand";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import type { LoadedProposal } from "@/lib/db/proposal/load-draft";
import { type FrozenOutline, freezeVersion } from "@/lib/db/version/freeze-version";
import type { Scope } from "@/lib/domain/account/scope";
import { brandOfProposal } from "@/lib/domain/brand/brand-of-proposal";
import { type ExportChoice, outlineName } from "@/lib/domain/exports/choice";
import { exportFormats } from "@/lib/domain/exports/formats";
import { type Result, succeed } from "@/lib/domain/problem/result";
import { failureOf } from "@/lib/export/worker/thread-lane";
import { workOut } from "@/lib/preview/preview-lane";
import { localInstant } from "../../today";

type Freeze = { scope: Scope; choice: ExportChoice };

/** The document behind a file, of the proposal as it stands, in a version that stays. It is worked out in a thread. */
export async function freezeExport({ scope, choice }: Freeze): Promise<Result<FrozenOutline>> {
  const { variant, density } = choice;
  const { document } = exportFormats[choice.format];
  const organisation = { name: (await getOrganisation())?.name ?? "" };
  const brand = await getDrawnBrand();
  const { entries: ownEntries } = await loadOwnEntries();
  const owner = scope.userId;
  const sourceAt = ({ draft, title, theme }: LoadedProposal, at: Date) => ({
    ...{ draft, title, organisation, variant, density, ownEntries },
    brand: brandOfProposal(brand, theme),
    at: localInstant(at),
  });
  return freezeVersion({
    scope,
    document,
    name: outlineName(document, choice),
    snapshot: async (loaded) => {
      const source = sourceAt(loaded, new Date());
      const taken = await workOut({ job: "snapshot", given: { source }, owner });
      return taken.ok ? succeed(taken.value) : failureOf(taken.ended);
    },
    build: async ({ loaded, number, frozenAt, state }) => {
      const source = { ...sourceAt(loaded, frozenAt), state };
      const built = await workOut({ job: "outline", given: { source, document, number }, owner });
      return built.ok ? built.value : failureOf(built.ended);
    },
  });
}
