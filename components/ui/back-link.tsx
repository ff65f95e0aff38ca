import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export function BackLink<Href extends string>({ href, children }: { href: Route<Href>; children: ReactNode }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center gap-1.5 text-plain text-ink">
      <Icon as={ArrowLeft} size="small" />
      {children}
    </Link>
  );
}
