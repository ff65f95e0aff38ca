import { type NextRequest, NextResponse } from "next/server";
import { isReady } from "@/lib/api/health";
import { replyDatabaseAway } from "@/lib/api/reply-database-away";

/**
 * Gives each page its content security policy and the nonce in it, and says so where no page can be drawn because the
 * database is away. Permission is checked where data is read.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  if (isWholePage(request) && !(await isReady())) return replyDatabaseAway({ nonce, policy });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this request header.
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static/|fonts/|icon.svg).*)"] };

/** A page inside the app is taken by script, which keeps what is not saved yet and says itself what went wrong. */
const isWholePage = ({ headers }: NextRequest): boolean => headers.get("accept")?.includes("text/html") ?? false;

function contentSecurityPolicy(nonce: string): string {
  // The development server evaluates strings for its error overlay and speaks over a web socket.
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
