import type { FormatOf } from "@/lib/domain/exports/formats";
import type { RegisterOutline } from "@/lib/domain/register/register-outline";
import { renderRegisterCsv } from "../register/render-csv";
import { renderRegisterXlsx } from "../register/render-xlsx";
import type { Rendered } from "./render-outline";

type RenderRegister = { outline: RegisterOutline; format: FormatOf<"register"> };

/** As a workbook with all its sheets, or the first of them as plain values. */
export async function renderRegister({ outline, format }: RenderRegister): Promise<Rendered> {
  const bytes = format === "register" ? await renderRegisterXlsx(outline) : renderRegisterCsv(outline);
  return { ok: true, bytes, report: null };
}
