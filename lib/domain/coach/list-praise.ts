import type { Finding } from "../findings/finding";
import type { FindingCode } from "../findings/finding-codes";
import type { ReadDraft } from "../sections/registry";
import { praiseGrounds } from "./praise-grounds";

type Given = { read: ReadDraft; findings: readonly Finding[] };

// Object.keys forgets the key type; the object is closed.
const praisable = Object.keys(praiseGrounds) as (keyof typeof praiseGrounds)[];

/** What may be praised: the answers it rests on are there, and no rule found fault with any of them. */
export function listPraise({ read, findings }: Given): FindingCode[] {
  const found = new Set(findings.map(({ code }) => code));
  return praisable.filter((code) => !found.has(code) && praiseGrounds[code](read));
}
