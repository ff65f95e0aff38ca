import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ownPath } from "@/components/accounts/own-path";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Banner } from "@/components/ui/banner";
import { currentUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, switch: isSwitching } = await searchParams;
  const wanted = typeof next === "string" ? next : null;
  const user = await currentUser();
  if (user && isSwitching === undefined) redirect(ownPath(wanted) as Route);

  return (
    <PageFrame>
      <div className="max-w-112">
        <PageHead title="Sign in" lede="Foothold helps you make the case for social media, one small step at a time." />
        {user && (
          <Banner className="mb-8">
            {user.name} is signed in in this browser. Whoever signs in here takes their place in every tab of it.
          </Banner>
        )}
        <SignInForm next={wanted} />
        <p className="mt-8 text-plain text-ink-2">
          No account, or a forgotten password? Ask the person who looks after Foothold for you. If you forgot your
          password, they can make you a link to set a new one.
        </p>
      </div>
    </PageFrame>
  );
}
