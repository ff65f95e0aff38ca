import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LinkButton } from "@/components/ui/link-button";

/** One page for an old link, a used one and a made-up one: it tells a stranger nothing. */
export default function ResetLinkNotFound() {
  return (
    <PageFrame width="read">
      <PageHead
        title="This link is out of date"
        lede="A link for a new password works once, and for 24 hours. Ask your administrator for another."
      />
      <LinkButton href="/sign-in">Go to sign in</LinkButton>
    </PageFrame>
  );
}
