import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResetPasswordForm } from "@/components/accounts/reset-password-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { findResetLink } from "@/lib/db/one-time-link/find-reset-link";

export const metadata: Metadata = { title: "A new password", referrer: "no-referrer" };

export default async function ResetPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  const owner = await findResetLink(token);
  if (!owner) notFound();

  return (
    <PageFrame>
      <div className="max-w-112">
        <PageHead
          title="A new password"
          lede={
            <span className="wrap-anywhere">For {owner.email}. Setting it signs this account out on every device.</span>
          }
        />
        <ResetPasswordForm token={token} email={owner.email} />
      </div>
    </PageFrame>
  );
}
