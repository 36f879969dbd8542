// The control of the kind of question that only tests have, as `kinds.js` has one for each: two buttons, one of them pressed.

export function truth(question) {
  const element = document.createElement("div");
  const buttons = Object.entries(question.said).map(([name, text]) => {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "lsn-button",
      textContent: text,
    });
    button.dataset.said = name;
    button.addEventListener("click", () => press(name));
    return button;
  });
  const press = name => {
    for (const each of buttons) each.setAttribute("aria-pressed", String(each.dataset.said === name));
  };
  element.append(...buttons);
  press("");
  return {
    element,
    read: () => buttons.find(each => each.getAttribute("aria-pressed") === "true")?.dataset.said ?? "",
    restore: press,
    lock: () => {
      for (const each of buttons) each.disabled = true;
    },
  };
}
