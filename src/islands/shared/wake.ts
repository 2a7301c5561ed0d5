import { startWalking } from "../walk/walk.ts";
import { startCopying } from "./copyLink.ts";
import { readyToTakeAway } from "./takeAway.ts";

/** What a page has besides its text, figures and sections is there once these are; most of it is fetched when it is asked for. */
addEventListener("load", () => {
  readyToTakeAway();
  startCopying();
  startWalking();
  const isPinned = new URLSearchParams(location.search).has("release");
  if (isPinned && document.getElementById("pin-notice")) void import("../pin/pin.ts");
});
