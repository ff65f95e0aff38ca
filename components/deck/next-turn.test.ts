import { expect, it } from "vitest";
import { nextTurn } from "./next-turn";

it("lets what waits be heard between two slides", async () => {
  const heard: string[] = [];
  const slides = ["one", "two", "three"].map(async (slide) => {
    await nextTurn();
    heard.push(slide);
    // Whatever comes in while a slide is drawn: a timer that is due stands for a request.
    setTimeout(() => heard.push(`after ${slide}`), 0);
    const until = performance.now() + 2;
    while (performance.now() < until);
  });
  await Promise.all(slides);
  await new Promise((done) => setTimeout(done, 5));
  expect(heard.indexOf("after one")).toBeLessThan(heard.indexOf("three"));
  expect(heard).toHaveLength(6);
});
