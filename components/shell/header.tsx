import type { Route } from "next";
import Link from "next/link";
import { AccountMenu } from "./account-menu";
import { Mark } from "./mark";
import { NavLink } from "./nav-link";

type HeaderProps = {
  /** Null when signed out. */
  user: { name: string; email: string } | null;
};

export function Header({ user }: HeaderProps) {
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="wrap flex min-h-16 flex-wrap items-center gap-x-1 sm:gap-x-5">
        <Link
          href={(user ? "/proposals" : "/sign-in") satisfies Route}
          className="inline-flex min-h-11 items-center gap-1.5 font-serif text-voice font-semibold tracking-[-0.005em] text-ink no-underline sm:gap-2 sm:text-h3"
        >
          <Mark className="size-6 sm:size-6.5" />
          <span className="max-[24rem]:sr-only">Foothold</span>
        </Link>
        <nav aria-label="Foothold" className="ml-auto flex sm:gap-3">
          {user && (
            <NavLink href="/proposals" includesBelow>
              Proposals
            </NavLink>
          )}
          {user && (
            <NavLink href="/library" includesBelow>
              Library
            </NavLink>
          )}
          <NavLink href="/help" includesBelow>
            Help
          </NavLink>
          {!user && <NavLink href="/sign-in">Sign in</NavLink>}
        </nav>
        {user && <AccountMenu name={user.name} email={user.email} />}
      </div>
    </header>
  );
}
