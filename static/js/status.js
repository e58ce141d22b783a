// Tells in words whether a change is kept.
// The sentences stand in data attributes of the line they are shown in, so that they are translated with the page.

function saySaved(form, state) {
  const line = document.getElementById("save-state");
  if (!line || !form.closest("[data-saves]")) return;
  line.dataset.state = state;
  line.textContent = line.dataset[state];
}

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  saySaved(detail.elt, "saving");
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const { status } = detail.xhr;
  // 409 and 422 are answered in the page itself: both texts, or the field to look at.
  if (status >= 200 && status < 300) saySaved(detail.elt, "saved");
  else saySaved(detail.elt, { 404: "gone", 409: "invalid", 422: "invalid" }[status] ?? "failed");
});
