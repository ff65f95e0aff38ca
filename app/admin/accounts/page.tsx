import type { Metadata } from "next";
import { localDay } from "@/app/api/v1/today";
import { requirePageAdmin } from "@/app/library/require-page-admin";
import { AccountList } from "@/components/accounts/account-list";
import type { ListedAccount } from "@/components/accounts/listed-account";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { type AccountRow, listAccounts } from "@/lib/db/user/list-accounts";
import { formatDate } from "@/lib/domain/dates/format-date";

export const metadata: Metadata = { title: "Accounts" };

const LOCALE = "en-GB";

export default async function AccountsPage() {
  const { userId } = await requirePageAdmin("/admin/accounts");
  const accounts = await listAccounts();

  return (
    <PageFrame
      above={
        <div className="wrap pt-3">
          <BackLink href="/account">Your account</BackLink>
        </div>
      }
    >
      <PageHead
        title="Accounts"
        lede="Who can sign in. Somebody forgot their password? Make a link, and give it to them in a way only they can read."
      />
      <AccountList accounts={accounts.map((account) => listed(account, userId))} />
      <p className="mt-8 max-w-152 text-plain text-ink-2">
        Accounts are added on the server, with the command <code>npm run -s account -- create</code>.
      </p>
    </PageFrame>
  );
}

function listed({ id, name, email, role, lastSignedInAt, disabledAt }: AccountRow, self: string): ListedAccount {
  return {
    id,
    name,
    email,
    role: role === "admin" ? "Administrator" : "Member",
    lastSignedIn:
      lastSignedInAt === null
        ? null
        : { at: lastSignedInAt, date: formatDate(localDay(new Date(lastSignedInAt)), LOCALE) },
    isDisabled: disabledAt !== null,
    isSelf: id === self,
  };
}
