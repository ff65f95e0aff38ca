import { cleanup, render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { LivePart } from "./live-part";

const part = (
  <LivePart>
    <input name="title" />
  </LivePart>
);

afterEach(cleanup);

it("takes nothing and says so in what the server draws, and is open once React has taken over", () => {
  const place = document.createElement("div");
  place.innerHTML = renderToString(part);
  document.body.append(place);
  expect(place.querySelector("[inert] input")).not.toBeNull();
  expect(place.textContent).toContain("Getting this page ready. You can type in a moment.");

  render(part, { container: place, hydrate: true });
  expect(place.querySelector("[inert]")).toBeNull();
  expect(place.textContent).not.toContain("Getting this page ready");
  expect(place.querySelector("input")).not.toBeNull();
});
