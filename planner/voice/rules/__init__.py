"""The rules of the written guide, each a function that hears a text."""
