import { expect, it } from "vitest";
import { nextTurn } from "./next-turn";

it("lets what waits be heard between two slides", async () => {
  const heard: string[] = [];
  const slides = ["one", "two", "three"].map(async (slide) => {
    await nextTurn();
    heard.push(slide);
    // What comes in while a slide is drawn stands behind it in the line of the event loop, as a request does.
    setImmediate(() => heard.push(`after ${slide}`));
  });
  await Promise.all(slides);
  await new Promise((done) => setImmediate(done));
  expect(heard.indexOf("after one")).toBeLessThan(heard.indexOf("three"));
  expect(heard).toHaveLength(6);
});
