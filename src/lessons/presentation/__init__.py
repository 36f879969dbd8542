"""A question, a solution and a response as HTML and text in one language, for whatever shows them."""
