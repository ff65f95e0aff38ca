import { randomUUID } from "node:crypto";
import { REQUEST_ID_HEADER } from "@/lib/log";

/** The id under which the web server logs a request that no operation takes on. */
export const requestIdOf = ({ headers }: Request): string => headers.get(REQUEST_ID_HEADER) ?? randomUUID();
