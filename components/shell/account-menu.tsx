"use client";

import { ChevronDown, LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { signOut } from "@/components/accounts/sign-out";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { MENU_ITEM_CLASS_NAME } from "@/components/ui/menu-item-class-name";

export function AccountMenu({ name, email }: { name: string; email: string }) {
  const [failure, setFailure] = useState<string | null>(null);

  async function leave(): Promise<void> {
    setFailure(await signOut());
  }

  return (
    <Menu
      label={
        <>
          Account
          <Icon as={ChevronDown} size="small" className="hidden sm:block" />
        </>
      }
      summaryClassName="nav-link gap-1"
    >
      <li className="border-b border-line px-3 pt-1.5 pb-2.5 text-small text-ink-2">
        <span className="block font-semibold text-ink">{name}</span>
        <span className="block break-all">{email}</span>
      </li>
      <li className="mt-1.5">
        <Link href="/account" className={MENU_ITEM_CLASS_NAME}>
          <Icon as={UserRound} className="text-ink-2" />
          Your account
        </Link>
      </li>
      <li>
        <button type="button" onClick={() => void leave()} className={MENU_ITEM_CLASS_NAME}>
          <Icon as={LogOut} className="text-ink-2" />
          Sign out
        </button>
        {failure && (
          <p role="alert" className="px-3 py-1 text-small font-semibold text-error">
            {failure}
          </p>
        )}
      </li>
    </Menu>
  );
}
