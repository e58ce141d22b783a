// An offer that was answered makes room for the next one: that is where the focus goes, and nowhere else moves it.

let answered = -1;

const offers = () => [...document.querySelectorAll("#offers .offer")];

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  answered = offers().indexOf(detail.requestConfig.elt.closest(".offer"));
});

document.addEventListener("htmx:afterSettle", () => {
  if (answered < 0) return;
  const left = offers();
  const next = left[answered] ?? left.at(-1);
  answered = -1;
  (next?.querySelector(".chip, .offer-yes") ?? document.getElementById("panel")).focus({ preventScroll: true });
});
