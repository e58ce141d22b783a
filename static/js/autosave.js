// A button that is pressed while a save is on its way waits for it and for the saves behind it, so that the page does
// not take its own save for somebody else's change.

const onTheirWay = new WeakMap();

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  const form = detail.elt;
  if (!form.matches?.("[data-autosave]")) return;
  if (!onTheirWay.has(form)) onTheirWay.set(form, { requests: new Set(), button: null });
  onTheirWay.get(form).requests.add(detail.xhr);
});

// htmx sends a save that follows a press to where the pressed button leads; a save goes to the form's own address.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (detail.elt.matches?.("[data-autosave]")) detail.path = detail.elt.getAttribute("hx-post");
});

// The swap settles at once (settle:0ms), so that no later save takes its place in the page before it has told of its end.
document.addEventListener("htmx:afterSettle", ({ detail }) => finish(detail.requestConfig?.elt, detail.xhr));
for (const end of ["htmx:sendError", "htmx:sendAbort", "htmx:timeout"]) {
  document.addEventListener(end, ({ detail }) => finish(detail.elt, detail.xhr));
}
document.addEventListener("htmx:responseError", ({ detail }) => finish(detail.requestConfig?.elt, detail.xhr));

function finish(form, request) {
  const saves = form && onTheirWay.get(form);
  if (!saves?.requests.delete(request) || saves.requests.size) return;
  onTheirWay.delete(form);
  if (saves.button) form.requestSubmit(saves.button === form ? undefined : saves.button);
}

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    const saves = onTheirWay.get(form);
    if (!saves) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    saves.button = event.submitter || form;
  },
  true,
);
