import { text } from "node:stream/consumers";
import { z } from "zod";
import { createAccount } from "@/lib/auth/create-account";
import { emailSchema, nameSchema, passwordSchema, refuseOwnPassword } from "@/lib/contract/account";
import { createResetLink, RESET_LINK_HOURS } from "@/lib/db/one-time-link/create-reset-link";
import { getUserByEmail } from "@/lib/db/user/get-user";
import { type AccountRow, listAccounts } from "@/lib/db/user/list-accounts";
import { setDisabled } from "@/lib/db/user/set-disabled";
import { dayInZone } from "@/lib/domain/dates/day-in-zone";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { findOwn } from "@/lib/domain/text/find-own";
import { readEnvironment } from "@/lib/env";
import { readArguments, refuseUse } from "../read-arguments";
import { stopWith } from "../stop-with";
import { withDatabase } from "../with-database";

const usage = [
  "npm run -s account -- list",
  "npm run -s account -- create --email <address> --name <name> --password-stdin [--admin]",
  "npm run -s account -- reset-password <address>    prints a link that sets a new password, once",
  "npm run -s account -- disable <address>           ends its sessions and lets it in no more",
  "npm run -s account -- enable <address>",
];

const accountSchema = z
  .object({ email: emailSchema, name: nameSchema, password: passwordSchema })
  .superRefine(refuseOwnPassword);

const { positionals, values } = readArguments({
  usage,
  mostWords: 2,
  options: {
    email: { type: "string" },
    name: { type: "string" },
    "password-stdin": { type: "boolean" },
    admin: { type: "boolean" },
  },
});
const [name = "", address] = positionals;

type Said = Promise<Result<string | readonly string[]>>;

/** Of one account each, by its address. They say what they have done. */
const ofOne: Readonly<Record<string, (address: string) => Said>> = {
  "reset-password": makeResetLink,
  disable: (email) => change(email, true),
  enable: (email) => change(email, false),
};

/** What to do, all checked that can be without the database. */
async function choose(): Promise<() => Said> {
  const one = findOwn(ofOne, name);
  const [option] = Object.keys(values);
  if (name !== "create" && option !== undefined) refuseUse(usage, `--${option} goes with create alone.`);
  if (one && address !== undefined) return () => one(address);
  if (one) return refuseUse(usage, `Say whose account: ${name} <address>.`);
  if (address !== undefined) refuseUse(usage, `This command does not take “${address}”.`);
  if (name === "list") return list;
  if (name === "create") return readNewAccount();
  return refuseUse(usage, name === "" ? "Say what to do." : `There is no “${name}”.`);
}

async function readNewAccount(): Promise<() => Said> {
  if (!values["password-stdin"]) refuseUse(usage, "The password comes from standard input: add --password-stdin.");
  // A password never stands among the arguments, where other users of the machine could read it.
  const password = (await text(process.stdin)).replace(/\r?\n$/, "");
  const account = accountSchema.safeParse({ email: values.email ?? "", name: values.name ?? "", password });
  if (!account.success) stopWith(account.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  return async () => {
    const created = await createAccount({ ...account.data, isAdmin: values.admin ?? false });
    return created.ok ? succeed(`Created the account ${account.data.email}.`) : created;
  };
}

async function list(): Said {
  const accounts = await listAccounts();
  return succeed(accounts.length === 0 ? "There is no account yet." : accounts.map(lineOf));
}

function lineOf({ email, name: called, role, lastSignedInAt, disabledAt }: AccountRow): string {
  const { timeZone } = readEnvironment();
  const dayOf = (at: string): string => dayInZone(new Date(at), timeZone);
  const signedIn = lastSignedInAt === null ? "never signed in" : `last signed in ${dayOf(lastSignedInAt)}`;
  const state = disabledAt === null ? [] : [`disabled ${dayOf(disabledAt)}`];
  return [email, called, role === "admin" ? "administrator" : "member", signedIn, ...state].join("  ");
}

async function change(email: string, isDisabled: boolean): Said {
  const user = await find(email);
  if (!user.ok) return user;
  const changed = await setDisabled({ userId: user.value, isDisabled });
  return changed.ok ? succeed(`${isDisabled ? "Disabled" : "Enabled"} the account ${email.toLowerCase()}.`) : changed;
}

async function makeResetLink(email: string): Said {
  const user = await find(email);
  if (!user.ok) return user;
  const link = await createResetLink({ userId: user.value, createdById: null });
  if (!link.ok) return link;
  return succeed([
    `${readEnvironment().appUrl}/reset/${link.value.token}`,
    `It sets a new password for ${email.toLowerCase()}, once, within ${RESET_LINK_HOURS} hours. It is not shown again.`,
  ]);
}

async function find(email: string): Promise<Result<string>> {
  const user = await getUserByEmail(email);
  if (user) return succeed(user.id);
  return fail("not_found", { fields: [{ path: "", message: `There is no account ${email}.` }] });
}

const done = await withDatabase(await choose());
if (!done.ok) stopWith(done.fields?.map((field) => field.message) ?? [done.code]);
for (const line of [done.value].flat()) console.log(line);
process.exit(0);
