import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { ChangePasswordForm } from "@/components/accounts/change-password-form";
import { LookForm } from "@/components/accounts/look-form";
import { NameForm } from "@/components/accounts/name-form";
import { SignOutButton } from "@/components/accounts/sign-out-button";
import { LOOK_COOKIE, readLook } from "@/components/shell/look";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { currentUser } from "@/lib/auth/current-user";
import { redirectToSignIn } from "../require-page-user";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const user = await currentUser();
  if (!user) redirectToSignIn("/account");
  const look = readLook((await cookies()).get(LOOK_COOKIE)?.value);

  return (
    <PageFrame>
      <PageHead title="Your account" lede={`You sign in as ${user.email}.`} />
      <div className="cols cols-half">
        <div className="grid gap-12">
          <section aria-labelledby="your-name">
            <h2 id="your-name" className="mb-4">
              Name
            </h2>
            <NameForm name={user.name} />
          </section>
          <section aria-labelledby="look-heading">
            <h2 id="look-heading" className="mb-4">
              Look
            </h2>
            <LookForm look={look} />
          </section>
        </div>
        <div className="grid gap-12">
          <section aria-labelledby="password">
            <h2 id="password" className="mb-4">
              Password
            </h2>
            <ChangePasswordForm email={user.email} />
          </section>
          {user.scope.isAdmin && (
            <section aria-labelledby="accounts">
              <h2 id="accounts" className="mb-4">
                Accounts
              </h2>
              <p>
                <Link href="/admin/accounts">Who can sign in, and forgotten passwords</Link>
              </p>
            </section>
          )}
          {user.scope.isAdmin && (
            <section aria-labelledby="decks">
              <h2 id="decks" className="mb-4">
                Your organisation’s decks
              </h2>
              <p>
                <Link href="/admin/brand">Colours, fonts, name and logo</Link>
              </p>
            </section>
          )}
          <section aria-labelledby="leave">
            <h2 id="leave" className="mb-4">
              Leave
            </h2>
            <SignOutButton />
          </section>
        </div>
      </div>
    </PageFrame>
  );
}
