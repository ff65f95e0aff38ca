import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SetUpAccountForm } from "@/components/accounts/set-up-account-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { isSetupLinkOpen } from "@/lib/db/one-time-link/is-setup-link-open";

export const metadata: Metadata = { title: "Your account – Set up", referrer: "no-referrer" };

export default async function SetUpPage({ params }: PageProps<"/setup/[token]">) {
  const { token } = await params;
  if (!(await isSetupLinkOpen(token))) notFound();

  return (
    <PageFrame>
      <div className="max-w-132">
        <PageHead
          over="Set up, page 1 of 2"
          title="Your account"
          lede="The first account looks after this Foothold. Your name is shown to colleagues you work with."
        />
        <SetUpAccountForm token={token} />
      </div>
    </PageFrame>
  );
}
