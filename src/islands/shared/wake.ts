/** What a page has besides its text, figures and sections is fetched once these are there. */
addEventListener("load", () => {
  if (document.querySelector(".take-away")) void import("./takeAway.ts");
  if (document.getElementById("pin-notice")) void import("../pin/pin.ts");
  if (document.querySelector("table[data-peers]")) void import("../walk/walk.ts");
});
