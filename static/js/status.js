// Tells in words whether a change is kept, and that a step takes longer than a second.
// The sentences stand in data attributes of the lines they are shown in, so that they are translated with the page.

const SLOW = 1000;
const waiting = new WeakMap();

function saySaved(form, state) {
  const line = document.getElementById("save-state");
  if (!line || !form.closest("[data-saves]")) return;
  line.dataset.state = state;
  line.textContent = line.dataset[state];
}

function progressOf(form) {
  const id = form.closest("[data-progress]")?.dataset.progress;
  return id ? document.getElementById(id) : null;
}

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  saySaved(detail.elt, "saving");
  const line = progressOf(detail.elt);
  if (line) waiting.set(detail.xhr, setTimeout(() => (line.textContent = line.dataset.text), SLOW));
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  clearTimeout(waiting.get(detail.xhr));
  const line = progressOf(detail.elt);
  if (line) line.textContent = "";
  const { status } = detail.xhr;
  // 409 and 422 are answered in the page itself: both texts, or the field to look at.
  if (status >= 200 && status < 300) saySaved(detail.elt, "saved");
  else saySaved(detail.elt, { 404: "gone", 409: "invalid", 422: "invalid" }[status] ?? "failed");
});
