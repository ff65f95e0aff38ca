import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LinkButton } from "@/components/ui/link-button";

/** One page for an old link, a used one and a made-up one: it tells a stranger nothing. */
export default function SetUpLinkNotFound() {
  return (
    <PageFrame width="read">
      <PageHead
        title="This link is out of date"
        lede="A set-up link makes the first account, once. Foothold prints a new one each time it starts until that account exists."
      />
      <ul className="mb-8 grid list-disc gap-2 pl-5 marker:text-control">
        <li>No account yet? Stop Foothold, start it again, and open the link it prints.</li>
        <li>Somebody has an account? Sign in, or ask them to make one for you.</li>
      </ul>
      <LinkButton href="/sign-in">Go to sign in</LinkButton>
    </PageFrame>
  );
}
