// Answers to the questions beside the notes: one that the person went on from becomes a line of the notes with the next
// save, and the line is added there without touching what is being typed.

document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (!detail.elt.matches("[data-autosave]")) return;
  for (const field of detail.elt.querySelectorAll("[name^=ask-]"))
    if (field.value.trim() && field !== document.activeElement) detail.formData.append("answered", field.name.slice(4));
});

document.addEventListener("noted", ({ detail }) => {
  const notes = document.getElementById("id_notes");
  const { selectionStart, selectionEnd } = notes;
  notes.value = withLines(notes.value, detail.lines);
  if (notes === document.activeElement) notes.setSelectionRange(selectionStart, selectionEnd);
});

// Another title asks other questions, but not those that somebody is about to answer.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const { target } = event.detail;
  if (target.id === "questions" && target.contains(document.activeElement)) event.detail.shouldSwap = false;
});

// Enter adds what is typed there, as the button under the questions does.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches("[name^=ask-]")) return;
  event.preventDefault();
  event.target.closest(".questions").querySelector("[data-asks]").click();
});

// What is wrong at a field of the form is told there, whichever button took it along.
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const form = document.getElementById("item-form");
  if (form && detail.elt.matches?.("#questions, #questions *")) markFields(form);
});
