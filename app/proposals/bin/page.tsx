import type { Metadata, Route } from "next";
import { BinList } from "@/components/proposals/bin-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { countBin } from "@/lib/db/proposal/count-bin";
import { listBin } from "@/lib/db/proposal/list-bin";
import { BIN_DAYS } from "@/lib/domain/proposal/bin";
import { requirePageUser } from "../../require-page-user";
import { binnedProposal } from "../read-dashboard";
import { readListQuery } from "../read-list-query";

export const metadata: Metadata = { title: "Bin – Proposals" };

const ROWS = 25;

export default async function BinPage({ searchParams }: PageProps<"/proposals/bin">) {
  const scope = await requirePageUser("/proposals/bin");
  const { older, newer } = await searchParams;
  const { place } = readListQuery({ search: undefined, older, newer });
  const [page, count] = await Promise.all([listBin({ scope, limit: ROWS, place }), countBin({ scope })]);

  return (
    <PageFrame
      above={
        <div className="wrap pt-3">
          <BackLink href="/proposals">Proposals</BackLink>
        </div>
      }
    >
      <PageHead
        title="Bin"
        lede={`What you deleted stays here for ${BIN_DAYS} days, as it was. After its last day it is deleted for good.`}
      />
      <BinList
        key={(place.older ?? place.newer)?.at}
        proposals={page.rows.map(binnedProposal)}
        count={count}
        older={page.older === null ? null : (`/proposals/bin?older=${page.older}` as Route)}
        newer={page.newer === null ? null : (`/proposals/bin?newer=${page.newer}` as Route)}
      />
    </PageFrame>
  );
}
