import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClassName } from "./button-class-name";

type LinkButtonProps<Href extends string> = ButtonLook & {
  href: Route<Href>;
  className?: string;
  children: ReactNode;
};

/** A link that looks like a button: it goes somewhere, so it is a link. */
export function LinkButton<Href extends string>({ href, className, children, ...look }: LinkButtonProps<Href>) {
  return (
    <Link href={href} className={buttonClassName(look, className)}>
      {children}
    </Link>
  );
}
