import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { DiskNote } from "@/components/shell/disk-note";
import { FocusOnNavigation } from "@/components/shell/focus-on-navigation";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { LOOK_COOKIE, readLook } from "@/components/shell/look";
import { SkipLink } from "@/components/shell/skip-link";
import { UnsavedNotice } from "@/components/wizard/unsaved-notice";
import { currentUser } from "@/lib/auth/current-user";
import type { SignedIn } from "@/lib/auth/read-session";
import { readDisk } from "@/lib/disk/read-disk";
import packageFile from "@/package.json";
import { pageFaces } from "./page-faces";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s – Foothold", default: "Foothold" },
  description: "The case for social media, one small step at a time.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#192223" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const look = readLook((await cookies()).get(LOOK_COOKIE)?.value);
  const user = await currentUser();
  const disk = await readDisk();

  return (
    <html lang="en-GB" data-theme={look} className={pageFaces}>
      <body data-user-id={user?.scope.userId} data-user-name={user?.name}>
        <SkipLink />
        <Header user={user && { name: user.name, email: user.email }} />
        <DiskNote {...disk} reader={readerOf(user)} />
        <UnsavedNotice />
        {children}
        <Footer version={packageFile.version} />
        <FocusOnNavigation />
      </body>
    </html>
  );
}

function readerOf(user: SignedIn | null): "visitor" | "member" | "administrator" {
  if (!user) return "visitor";
  return user.scope.isAdmin ? "administrator" : "member";
}
