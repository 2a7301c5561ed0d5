// For pages that embed charts: gives each chart's frame the height that the chart says. One line serves all frames.
(function () {
  var origin = new URL(document.currentScript.src).origin;
  addEventListener("message", function (event) {
    var height = event.data && event.data.chartHeight;
    if (event.origin !== origin || typeof height !== "number" || !(height > 0 && height < 1e4)) return;
    each(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + "px";
    });
  });
  // Charts that were there first have spoken already. The question tells nothing, so anyone may hear it.
  each(function (frame) {
    if (frame.src.indexOf(origin + "/") === 0) frame.contentWindow.postMessage("chartHeight", "*");
  });
  function each(act) {
    Array.prototype.forEach.call(document.querySelectorAll("iframe"), act);
  }
})();
