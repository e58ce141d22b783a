// A button that is pressed while a save is on its way waits for it, so that the page does not take its own save for
// somebody else's change.

const onTheirWay = new WeakMap();

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  const form = detail.elt;
  if (form.matches?.("[data-autosave]")) onTheirWay.set(form, null);
});

document.addEventListener("htmx:afterSettle", ({ detail }) => finish(detail.requestConfig?.elt));
document.addEventListener("htmx:sendError", ({ detail }) => finish(detail.elt));
document.addEventListener("htmx:responseError", ({ detail }) => finish(detail.elt));

function finish(form) {
  if (!form || !onTheirWay.has(form)) return;
  const button = onTheirWay.get(form);
  onTheirWay.delete(form);
  if (button) form.requestSubmit(button === form ? undefined : button);
}

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!onTheirWay.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onTheirWay.set(form, event.submitter || form);
  },
  true,
);
