import { apiHeaders } from "./reply";

const RETRY_AFTER_SECONDS = "5";

/** The page there is while no other can be drawn. It needs nothing but itself: neither the database nor a script. */
export function replyDatabaseAway({ nonce, policy }: { nonce: string; policy: string }): Response {
  const headers = {
    ...apiHeaders,
    "content-security-policy": policy,
    "content-type": "text/html; charset=utf-8",
    "retry-after": RETRY_AFTER_SECONDS,
  };
  return new Response(page(nonce), { status: 503, headers });
}

const page = (nonce: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Foothold cannot reach its database</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>Foothold cannot reach its database</h1>
<p>Everything you have saved is safe. This mostly passes within a minute.</p>
<p><a href="">Try again</a></p>
<p class="small">If it stays like this, tell whoever runs this server: the database has to be started again.</p>
</main>
</body>
</html>
`;

// The colours and sizes of the app's own pages, whose style sheet may be out of reach as well.
const STYLE = `
:root { color-scheme: light dark; --canvas: #f7f5f0; --ink: #1b2425; --ink-2: #4a5658; --primary: #0f5c56; --on: #ffffff; --focus: #8a1c7c; }
@media (prefers-color-scheme: dark) {
  :root { --canvas: #111819; --ink: #ecf0ee; --ink-2: #b4c0be; --primary: #6fc7bb; --on: #0c1415; --focus: #f4a9ea; }
}
body { margin: 0; background: var(--canvas); color: var(--ink); font: 1.125rem/1.75rem "Source Sans 3", system-ui, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 4rem 1.5rem; }
h1 { margin: 0 0 1rem; font: 600 1.75rem/2.125rem "Source Serif 4", Georgia, serif; text-wrap: balance; }
p { margin: 0 0 1.5rem; }
a { display: inline-block; padding: 0.5rem 1.125rem; border-radius: 4px; background: var(--primary); color: var(--on); font-weight: 600; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.small { color: var(--ink-2); font-size: 1rem; line-height: 1.5rem; }
`;
