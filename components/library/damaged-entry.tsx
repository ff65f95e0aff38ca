import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { RetireEntry } from "./retire-entry";

/** The page of an own entry that cannot be read: it can only be retired and written anew. */
export function DamagedEntry({ id }: { id: string }) {
  return (
    <PageFrame width="read">
      <BackLink href="/library">Library</BackLink>
      <PageHead over="Your organisation’s own" title="This entry is damaged" />
      <Banner tone="error">
        <p>
          What is stored for this entry cannot be read, so it is offered to nobody. Proposals keep the copies they took,
          and all other entries work. Retire it and add it again.
        </p>
      </Banner>
      <div className="mt-6">
        <RetireEntry entryId={id} title="the damaged entry" />
      </div>
    </PageFrame>
  );
}
