"""A teacher's own copy of the newspaper page, lined up with the locators."""
