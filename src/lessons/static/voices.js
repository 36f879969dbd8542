// The voices of the page: nothing to press, so the live face is the still one.

VIEWS.voices = {
  render({ model, el }) {
    el.innerHTML = model.get("html"); // built and escaped by the library
  },
};
