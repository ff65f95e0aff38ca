import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createAccount } from "@/lib/auth/create-account";
import { emailSchema, nameSchema, passwordSchema } from "@/lib/contract/account";
import { stopWith } from "../stop-with";
import { withDatabase } from "../with-database";

const usage = "npm run -s account -- create --email <address> --name <name> --password-stdin [--admin]";

const accountSchema = z.object({ email: emailSchema, name: nameSchema, password: passwordSchema });

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: true,
  options: {
    email: { type: "string" },
    name: { type: "string" },
    "password-stdin": { type: "boolean" },
    admin: { type: "boolean", default: false },
  },
});

if (positionals[0] !== "create" || positionals.length !== 1 || !values["password-stdin"]) stopWith(`Usage: ${usage}`);

// A password never stands among the arguments, where other users of the machine could read it.
const password = (await text(process.stdin)).replace(/\r?\n$/, "");
const account = accountSchema.safeParse({ email: values.email ?? "", name: values.name ?? "", password });
if (!account.success) stopWith(account.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));

const created = await withDatabase(() => createAccount({ ...account.data, isAdmin: values.admin ?? false }));
if (!created.ok) stopWith(created.fields?.map((field) => field.message) ?? [created.code]);
console.log(`Created the account ${account.data.email}.`);
process.exit(0);
