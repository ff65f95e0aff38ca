import { z } from "zod";
import { ownEntryIdSchema, ownEntrySchema } from "@/lib/domain/own-library/own-entry";
import { ownEntryValuesSchema } from "@/lib/domain/own-library/own-entry-values";
import { operation } from "./operation";

const params = z.object({ entryId: ownEntryIdSchema });

export const listLibraryEntriesOperation = operation({
  id: "listLibraryEntries",
  method: "GET",
  path: "/library",
  summary: "List the organisation's own library entries",
  access: "user",
  params: z.object({}),
  body: null,
  /** `damaged` names entries that cannot be read. */
  reply: z.object({ entries: z.array(ownEntrySchema), damaged: z.array(z.string()) }),
  status: 200,
  problems: [],
});

export const createLibraryEntryOperation = operation({
  id: "createLibraryEntry",
  method: "POST",
  path: "/library",
  summary: "Add an entry to the organisation's own library",
  access: "admin",
  params: z.object({}),
  body: ownEntryValuesSchema,
  reply: ownEntrySchema,
  status: 201,
  hasRevision: true,
  takesKey: true,
  problems: ["forbidden", "key_in_progress", "key_reused"],
});

export const saveLibraryEntryOperation = operation({
  id: "saveLibraryEntry",
  method: "PUT",
  path: "/library/{entryId}",
  summary: "Change an entry of the organisation's own library",
  access: "admin",
  params,
  body: ownEntryValuesSchema,
  reply: ownEntrySchema,
  status: 200,
  hasRevision: true,
  needsRevision: true,
  problems: ["forbidden", "not_found"],
});

export const removeLibraryEntryOperation = operation({
  id: "removeLibraryEntry",
  method: "DELETE",
  path: "/library/{entryId}",
  summary: "Retire an entry of the organisation's own library",
  access: "admin",
  params,
  body: null,
  reply: null,
  status: 204,
  problems: ["forbidden", "not_found"],
});
