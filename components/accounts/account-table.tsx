import { Button } from "@/components/ui/button";
import { EditedTime } from "@/components/ui/edited-time";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ListedAccount } from "./listed-account";

type Act = (account: ListedAccount) => void;

type AccountTableProps = {
  accounts: readonly ListedAccount[];
  /** The id of the one something is being done for. */
  busy: string | null;
  onReset: Act;
  onDisable: Act;
  onEnable: Act;
};

export function AccountTable({ accounts, ...acts }: AccountTableProps) {
  return (
    <Table isCards className="mt-4">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Email address</th>
          <th scope="col">Role</th>
          <th scope="col">Last signed in</th>
          <th scope="col">
            <span className="sr-only">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} {...acts} />
        ))}
      </tbody>
    </Table>
  );
}

type AccountRowProps = Omit<AccountTableProps, "accounts"> & { account: ListedAccount };

function AccountRow({ account, busy, onReset, onDisable, onEnable }: AccountRowProps) {
  const { id, name, email, role, lastSignedIn, isDisabled, isSelf } = account;
  const isBusy = busy === id;

  return (
    <tr>
      <th scope="row" className="wrap-anywhere">
        {name} {isSelf && <span className="font-normal text-ink-2">(you)</span>} {isDisabled && <Tag>Disabled</Tag>}
      </th>
      <td data-label="Email address" className="wrap-anywhere">
        {email}
      </td>
      <td data-label="Role">{role}</td>
      <td data-label="Last signed in" className="md:whitespace-nowrap">
        {lastSignedIn ? (
          <EditedTime at={lastSignedIn.at} date={lastSignedIn.date} />
        ) : (
          <span className="text-ink-2">Not yet</span>
        )}
      </td>
      <td>
        <div className="flex flex-wrap gap-2 max-md:mt-2 md:justify-end">
          {isDisabled ? (
            <Button size="small" isBusy={isBusy} onClick={() => onEnable(account)}>
              Enable<VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          ) : (
            <>
              <Button size="small" isBusy={isBusy} onClick={() => onReset(account)}>
                Password link<VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
              {!isSelf && (
                <Button size="small" look="flat" isBusy={isBusy} onClick={() => onDisable(account)}>
                  Disable<VisuallyHidden>: {name}</VisuallyHidden>
                </Button>
              )}
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
