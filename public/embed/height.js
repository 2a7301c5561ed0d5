// Inside an embedded chart: tells the page around how high the chart is.
(function () {
  if (parent === self) return;
  // Any page may hold the chart, so any may hear; a height is all it hears.
  var tell = function () {
    parent.postMessage({ chartHeight: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", function (event) {
    if (event.source === parent && event.data === "chartHeight") tell();
  });
})();
