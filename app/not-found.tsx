import type { Metadata } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <PageFrame width="read">
      <PageHead
        title="Page not found"
        lede="Check the address. If a colleague sent it, the proposal may be theirs alone or may have been deleted."
      />
      <LinkButton href="/proposals">Go to your proposals</LinkButton>
    </PageFrame>
  );
}
