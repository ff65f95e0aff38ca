"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { NewsLine } from "@/components/ui/news-line";
import { useNews } from "@/components/ui/use-news";
import { call } from "@/lib/browser/call";
import { changeAccount, createResetLink } from "@/lib/browser/endpoints";
import { AccountTable } from "./account-table";
import type { ListedAccount } from "./listed-account";
import { ResetLinkDialog } from "./reset-link-dialog";
import { wordsForRefusal } from "./words-for-refusal";

/** Who can sign in, and what an administrator can do about it. */
export function AccountList({ accounts }: { accounts: readonly ListedAccount[] }) {
  const router = useRouter();
  const [link, setLink] = useState<{ account: ListedAccount; url: string } | null>(null);
  const [closing, setClosing] = useState<ListedAccount | null>(null);
  const { key, news, tell } = useNews<{ words: string; isFailure: boolean }>();
  const [busy, setBusy] = useState<string | null>(null);

  /** Gives back words only where it could not. */
  async function change({ id, name }: ListedAccount, isDisabled: boolean): Promise<string | null> {
    const reply = await call(changeAccount, { params: { userId: id }, body: { isDisabled } });
    if (!reply.ok) return wordsForRefusal(reply);
    // The dialog goes first: the page behind it cannot take the focus.
    setClosing(null);
    tell({ words: isDisabled ? `${name} can no longer sign in.` : `${name} can sign in again.`, isFailure: false });
    router.refresh();
    return null;
  }

  async function whileBusy(account: ListedAccount, run: () => Promise<string | null>): Promise<void> {
    if (busy !== null) return;
    setBusy(account.id);
    tell(null);
    const failure = await run();
    setBusy(null);
    if (failure !== null) tell({ words: failure, isFailure: true });
  }

  async function makeLink(account: ListedAccount): Promise<string | null> {
    const reply = await call(createResetLink, { params: { userId: account.id } });
    if (!reply.ok) return wordsForRefusal(reply);
    setLink({ account, url: reply.value.url });
    return null;
  }

  return (
    <>
      {news && (
        <NewsLine key={key} isFailure={news.isFailure}>
          {news.words}
        </NewsLine>
      )}
      <AccountTable
        accounts={accounts}
        busy={busy}
        onReset={(account) => void whileBusy(account, () => makeLink(account))}
        onDisable={setClosing}
        onEnable={(account) => void whileBusy(account, () => change(account, false))}
      />
      {link && <ResetLinkDialog name={link.account.name} url={link.url} onClose={() => setLink(null)} />}
      {closing && (
        <ConfirmDialog
          title={`Disable ${closing.name}’s account?`}
          keepLabel="Keep it"
          confirmLabel="Disable the account"
          busyLabel="Disabling"
          onConfirm={() => change(closing, true)}
          onClose={() => setClosing(null)}
        >
          <p>
            {closing.name} is signed out on every device at once and can no longer sign in. Their proposals stay as they
            are. You can enable the account again.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
