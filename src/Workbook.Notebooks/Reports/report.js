(() => {
  "use strict";
  const button = document.getElementById("show-code");
  const code = document.querySelectorAll("details.code");
  if (button && code.length > 0) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const show = button.getAttribute("aria-pressed") !== "true";
      code.forEach(details => { details.open = show; });
      button.setAttribute("aria-pressed", show);
      button.textContent = show ? "Hide code" : "Show code";
    });
  }

  const contents = document.querySelector(".contents details");
  if (contents && window.matchMedia("(max-width: 79.99rem)").matches) contents.open = false;

  // What lies in a closed part of the page is opened for print, and closed again after it.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.more:not([open]), .contents details:not([open])")];
    opened.forEach(details => { details.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach(details => { details.open = false; }));

  if (typeof Plotly === "undefined") return;

  const draw = figure => {
    if (figure.dataset.drawn) return;
    figure.dataset.drawn = "yes";
    const chart = JSON.parse(figure.querySelector("script").textContent);
    const width = Number(figure.dataset.width), height = Number(figure.dataset.height);
    const layout = { ...chart.layout, width, height };
    figure.classList.add("live");
    Promise.resolve()
      .then(() => Plotly.newPlot(figure.querySelector(".plot"), chart.data, layout, { displaylogo: false, displayModeBar: false }))
      .then(plot => plot.on("plotly_click", event => {
        if (figure.dataset.evidence && window.workbook && event.points.length > 0) window.workbook.clicked(figure.dataset.evidence, event.points[0]);
      }))
      .catch(() => figure.classList.remove("live"));
  };

  const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
    seen.unobserve(entry.target);
    draw(entry.target);
  }), { rootMargin: "800px" });

  document.querySelectorAll("figure.chart").forEach(figure => {
    const still = figure.querySelector(".still");
    // A chart is laid out for its own width: a narrow screen shows the picture, which scales, until it is touched.
    if (still && figure.clientWidth + 1 < Number(figure.dataset.width)) still.addEventListener("click", () => draw(figure));
    else seen.observe(figure);
  });
})();
