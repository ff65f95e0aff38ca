import { findOwn } from "@/lib/domain/text/find-own";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => findOwn(ENTITIES, sign) ?? sign);
