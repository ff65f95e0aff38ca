import { Download } from "lucide-react";
import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import { buttonClassName } from "@/components/ui/button-class-name";
import { Icon } from "@/components/ui/icon";

/** The one file that holds everything, private notes included; a plain link. */
export function DataFile({ proposalId }: { proposalId: string }) {
  return (
    <>
      <h2>Data (JSON)</h2>
      <p className="mt-1 text-plain text-ink-2">
        Every answer of this proposal as one file. <Link href="/proposals/new?way=file">Bring it back</Link> as a new
        proposal, here or in another Foothold.
      </p>
      <Banner tone="private" className="mt-6">
        <p>Private notes and names are in this file. Keep it to yourself.</p>
      </Banner>
      <p className="mt-6">
        <a href={`/api/v1/proposals/${proposalId}/data`} download className={buttonClassName({ look: "main" })}>
          <Icon as={Download} />
          Download the data file
        </a>
      </p>
    </>
  );
}
