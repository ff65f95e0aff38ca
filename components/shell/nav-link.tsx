"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type NavLinkProps<Href extends string> = {
  href: Route<Href>;
  /** Pages below this address count as being here too. */
  includesBelow?: boolean;
  size?: "normal" | "small";
  children: ReactNode;
};

/** A link in a line of links that says where you are. */
export function NavLink<Href extends string>({
  href,
  includesBelow = false,
  size = "normal",
  children,
}: NavLinkProps<Href>) {
  const pathname = usePathname();
  const isExact = pathname === href;
  const isHere = isExact || (includesBelow && pathname.startsWith(`${href}/`));

  return (
    <Link
      href={href}
      aria-current={currentWord({ isExact, isHere })}
      className={size === "small" ? "nav-link nav-link-small" : "nav-link"}
    >
      {children}
    </Link>
  );
}

function currentWord({ isExact, isHere }: { isExact: boolean; isHere: boolean }): "page" | "true" | undefined {
  if (isExact) return "page";
  return isHere ? "true" : undefined;
}
