import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { type HttpSession, setUpAccount } from "@/tests/support/http-session";
import { startApp } from "@/tests/support/running-app";
import { readArguments } from "../read-arguments";
import { ensureBuild } from "../steps/build.mjs";
import { ensureTestTools } from "../steps/test-tools.mjs";

// The pictures of the README: two screens and one page of the deck, taken from the app as it is now.

const FOLDER = "public/readme";
const WIDTH = 1440;
const HEIGHT = 900;
const DECK_PAGE = 1;
const DECK_DPI = 120;

readArguments({ usage: "npm run screenshots" });
await ensureTestTools();
await ensureBuild();
const app = await startApp();
const browser = await chromium.launch({ executablePath: process.env.PLAYWRIGHT_CHROMIUM, args: ["--no-sandbox"] });
try {
  const session = await setUpAccount(app);
  const created = await session.send("POST", "/api/v1/proposals", {
    body: { title: "Winter roads updates", from: "county-winter-service" },
  });
  const proposal = `/proposals/${(created.body as { id: string }).id}`;
  mkdirSync(FOLDER, { recursive: true });
  await takePicture(browser, session, `${proposal}/sections/risks`, "section.png");
  await takePicture(browser, session, proposal, "overview.png");
  await drawDeckPage(session, proposal);
} finally {
  await browser.close();
  await app.stop();
}

async function takePicture(from: Browser, session: HttpSession, page: string, name: string): Promise<void> {
  const context = await from.newContext({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme: "light" });
  await context.addCookies(session.cookies());
  const tab = await context.newPage();
  await tab.goto(app.url + page, { waitUntil: "networkidle" });
  await tab.screenshot({ path: join(FOLDER, name) });
  await context.close();
}

async function drawDeckPage(session: HttpSession, proposal: string): Promise<void> {
  const frozen = await session.send("POST", `/api/v1${proposal}/exports`, {
    body: { format: "pdf", variant: "executive", density: "read-ahead" },
  });
  const file = await fetch(app.url + (frozen.body as { url: string }).url, {
    headers: {
      cookie: session
        .cookies()
        .map(({ name, value }) => `${name}=${value}`)
        .join("; "),
    },
  });
  const pdf = join(FOLDER, "deck.pdf");
  writeFileSync(pdf, new Uint8Array(await file.arrayBuffer()));
  const page = String(DECK_PAGE);
  execFileSync("pdftoppm", [
    "-r",
    String(DECK_DPI),
    "-f",
    page,
    "-l",
    page,
    "-singlefile",
    "-png",
    pdf,
    join(FOLDER, "deck"),
  ]);
  rmSync(pdf);
}
